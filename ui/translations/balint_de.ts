<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>“{name}” cannot be the name of a session: small letters, digits and hyphens, with .yaml at the end, like the-empty-chair.yaml. Nothing was written.</source>
        <translation>„{name}“ kann nicht der Name einer Sitzung sein: kleine Buchstaben, Ziffern und Bindestriche, am Ende .yaml, wie the-empty-chair.yaml. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>{path} is there already. Nothing was written; choose another name.</source>
        <translation>{path} gibt es schon. Es wurde nichts geschrieben; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>this is not a file name</source>
        <translation>das ist kein Dateiname</translation>
    </message>
    <message>
        <source>{path} could not be written ({why}).</source>
        <translation>{path} konnte nicht geschrieben werden ({why}).</translation>
    </message>
    <message>
        <source>Never strong or sound: {names}.</source>
        <translation>Nie naheliegend oder vertretbar: {names}.</translation>
    </message>
    <message>
        <source>Never weak or costly: {names}.</source>
        <translation>Nie schwach oder mit einem Preis: {names}.</translation>
    </message>
    <message>
        <source>Errors that cannot be made: {names}.</source>
        <translation>Fehler, die sich nirgends machen lassen: {names}.</translation>
    </message>
    <message>
        <source>Errors without complete feedback: {names}.</source>
        <translation>Fehler ohne vollständige Rückmeldung: {names}.</translation>
    </message>
    <message>
        <source>The only strong move of a moment, which it should never be: {names}.</source>
        <translation>Der einzige naheliegende Schritt einer Stelle, was es nie sein sollte: {names}.</translation>
    </message>
    <message>
        <source>Difficulties that no session has: {names}.</source>
        <translation>Schwierigkeiten, die in keiner Sitzung vorkommen: {names}.</translation>
    </message>
    <message>
        <source>Openings that no session has: {names}.</source>
        <translation>Gelegenheiten, die in keiner Sitzung vorkommen: {names}.</translation>
    </message>
    <message>
        <source>Topics that no session has: {names}.</source>
        <translation>Themen, die in keiner Sitzung vorkommen: {names}.</translation>
    </message>
    <message>
        <source>Feelings of a presenter that no session has: {names}.</source>
        <translation>Gefühle beim Vorstellen, die in keiner Sitzung vorkommen: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>Only {count} of {n} moments are openings; it should be a third. | Only {count} of {n} moments are openings; it should be a third.</source>
        <translation>
            <numerusform>Nur {count} von {n} Stelle ist eine Gelegenheit; es sollte ein Drittel sein.</numerusform>
            <numerusform>Nur {count} von {n} Stellen sind Gelegenheiten; es sollte ein Drittel sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>the group</source>
        <translation>die Gruppe</translation>
    </message>
    <message>
        <source>You {act}.</source>
        <comment>an act of the leader as it stands in the palette: “ask Ana something”</comment>
        <translation>Sie haben gewählt: {act}.</translation>
    </message>
    <message>
        <source>{name} leaves.</source>
        <translation>{name} geht.</translation>
    </message>
    <message>
        <source>{name} comes in.</source>
        <translation>{name} kommt herein.</translation>
    </message>
    <message>
        <source>{name} moves back from the circle.</source>
        <translation>{name} rückt aus dem Kreis zurück.</translation>
    </message>
    <message>
        <source>{name} moves back in.</source>
        <translation>{name} rückt wieder in den Kreis.</translation>
    </message>
    <message>
        <source>action {number} is out of order</source>
        <translation>Eintrag {number} steht nicht an seinem Platz</translation>
    </message>
    <message>
        <source>it depends</source>
        <translation>es kommt darauf an</translation>
    </message>
    <message>
        <source>if {condition}</source>
        <translation>wenn {condition}</translation>
    </message>
    <message numerus="yes">
        <source>all {n} moves | all {n} moves</source>
        <translation>
            <numerusform>alle {n} Schritte</numerusform>
            <numerusform>alle {n} Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>say nothing</source>
        <translation>nichts sagen</translation>
    </message>
    <message>
        <source>.</source>
        <comment>between a number and its decimals</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>“{moment}” is no moment to be answered here.</source>
        <translation>Auf „{moment}“ ist hier nichts zu antworten.</translation>
    </message>
    <message>
        <source>“{move}” is not on offer at “{moment}”; offered are {moves}.</source>
        <translation>„{move}“ steht bei „{moment}“ nicht zur Wahl; zur Wahl stehen {moves}.</translation>
    </message>
    <message>
        <source>At “{moment}” own words were chosen, and none are given.</source>
        <translation>Bei „{moment}“ wurden eigene Worte gewählt, aber keine aufgeschrieben.</translation>
    </message>
    <message>
        <source>At “{moment}”, “{move}” is both what one would do and what one advises against.</source>
        <translation>Bei „{moment}“ ist „{move}“ zugleich das, was man tun würde, und das, wovon man abrät.</translation>
    </message>
    <message>
        <source>The moment at “{moment}” has been rewritten since it was answered.</source>
        <translation>Die Stelle „{moment}“ wurde umgeschrieben, seit darauf geantwortet wurde.</translation>
    </message>
    <message>
        <source>At “{moment}” more than {most} characters are written.</source>
        <translation>Bei „{moment}“ stehen mehr als {most} Zeichen.</translation>
    </message>
    <message>
        <source>“{title}” cannot go on from a play of “{earlier}”: it comes first.</source>
        <translation>„{title}“ kommt vor „{earlier}“ und kann daher an keinen Durchgang davon anschließen.</translation>
    </message>
    <message>
        <source>That play of “{title}” was not led to its end, so nothing goes on from it.</source>
        <translation>Dieser Durchgang von „{title}“ wurde nicht bis zum Ende geleitet, also schließt nichts daran an.</translation>
    </message>
    <message>
        <source>the copy of the session in the record is damaged ({why})</source>
        <translation>Die Kopie der Sitzung in der Aufzeichnung ist beschädigt ({why})</translation>
    </message>
    <message>
        <source>an action of the record is damaged</source>
        <translation>Ein Eintrag der Aufzeichnung ist beschädigt</translation>
    </message>
    <message>
        <source>action {number}: {why}</source>
        <translation>Eintrag {number}: {why}</translation>
    </message>
    <message>
        <source>this is not a record of a play</source>
        <translation>Das ist keine Aufzeichnung eines Durchgangs</translation>
    </message>
    <message>
        <source>the record has format {format}; this version reads {known}</source>
        <translation>Die Aufzeichnung hat das Format {format}; diese Version liest {known}</translation>
    </message>
    <message>
        <source>the record&apos;s first line is damaged</source>
        <translation>Die erste Zeile der Aufzeichnung ist beschädigt</translation>
    </message>
    <message>
        <source>the backup could not be written</source>
        <translation>Die Sicherung konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>the backup could not be read</source>
        <translation>Die Sicherung konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>the backup could not be put in place</source>
        <translation>Die Sicherung konnte nicht eingesetzt werden</translation>
    </message>
    <message>
        <source>A play is open in another window. Close it first, then restore.</source>
        <translation>In einem anderen Fenster ist noch ein Durchgang offen. Schließen Sie ihn erst, dann stellen Sie wieder her.</translation>
    </message>
    <message>
        <source>{path} is no whole backup of this program ({reason}). Nothing was changed.</source>
        <translation>{path} ist keine vollständige Sicherung dieses Programms ({reason}). Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>{path} is gone: {failed}. Put it back, or start the program again.</source>
        <translation>{path} ist verschwunden: {failed}. Legen Sie es zurück oder starten Sie das Programm neu.</translation>
    </message>
    <message>
        <source>the log could not be emptied</source>
        <translation>Das Protokoll konnte nicht geleert werden</translation>
    </message>
    <message>
        <source>the folder for your plays could not be made</source>
        <translation>Der Ordner für Ihre Durchgänge konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>your plays could not be opened</source>
        <translation>Ihre Durchgänge konnten nicht geöffnet werden</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>die Datei ist keine Datenbank</translation>
    </message>
    <message>
        <source>the shared plays could not be opened</source>
        <translation>Die gemeinsamen Durchgänge konnten nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The disk is full: {failed}. Make some room and try again; the database is {path}.</source>
        <translation>Der Datenträger ist voll: {failed}. Schaffen Sie etwas Platz und versuchen Sie es noch einmal; die Datenbank ist {path}.</translation>
    </message>
    <message>
        <source>Another program holds {path} locked: {failed}. Close it, or try again in a moment.</source>
        <translation>Ein anderes Programm hält {path} gesperrt: {failed}. Schließen Sie es oder versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>{path} or its folder is read-only or cannot be opened: {failed}. Allow writing there, or choose another folder.</source>
        <translation>{path} oder der Ordner, in dem es liegt, ist schreibgeschützt oder lässt sich nicht öffnen: {failed}. Erlauben Sie dort das Schreiben oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk with {path} reports an error ({why}): {failed}. Check that it is connected and has room.</source>
        <translation>Der Datenträger mit {path} meldet einen Fehler ({why}): {failed}. Sehen Sie nach, ob er angeschlossen ist und Platz hat.</translation>
    </message>
    <message>
        <source>The disk is full: {failed}. Make some room and try again; the place is {path}.</source>
        <translation>Der Datenträger ist voll: {failed}. Schaffen Sie etwas Platz und versuchen Sie es noch einmal; der Ort ist {path}.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({why}): {failed}.</source>
        <translation>{path} lässt sich nicht verwenden ({why}): {failed}.</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}): {failed}. Nothing in it was overwritten. Move it away to start with an empty one, or put a backup in its place.</source>
        <translation>{path} ist beschädigt ({why}): {failed}. Nichts darin wurde überschrieben. Verschieben Sie es, um leer anzufangen, oder setzen Sie eine Sicherung an seine Stelle.</translation>
    </message>
    <message>
        <source>your hand-in was not sent</source>
        <translation>Ihre Abgabe wurde nicht gesendet</translation>
    </message>
    <message>
        <source>{database} did not keep it as it is: {failed}.</source>
        <translation>{database} hat sie nicht unverändert angenommen: {failed}.</translation>
    </message>
    <message>
        <source>the play could not be opened for writing</source>
        <translation>Der Durchgang konnte nicht zum Schreiben geöffnet werden</translation>
    </message>
    <message>
        <source>This play is open in another window. Close it there first.</source>
        <translation>Dieser Durchgang ist in einem anderen Fenster offen. Schließen Sie ihn erst dort.</translation>
    </message>
    <message>
        <source>{path} is a database of another program. Nothing in it was changed; move it away.</source>
        <translation>{path} ist die Datenbank eines anderen Programms. Nichts darin wurde verändert; verschieben Sie sie.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of this program. Nothing in it was changed; please use that version, or choose another folder.</source>
        <translation>{path} stammt von einer neueren Version dieses Programms. Nichts darin wurde verändert; bitte verwenden Sie jene Version oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{path} could not be brought up to date: plays and actions do not belong together.</source>
        <translation>{path} konnte nicht auf den neuen Stand gebracht werden: Durchgänge und Einträge passen nicht zueinander.</translation>
    </message>
    <message>
        <source>your places could not be read</source>
        <translation>Ihre Stellen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>the answer could not be kept</source>
        <translation>Die Antwort konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>your notes could not be read</source>
        <translation>Ihre Notizen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>the note could not be kept</source>
        <translation>Die Notiz konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>the note could not be deleted</source>
        <translation>Die Notiz konnte nicht gelöscht werden</translation>
    </message>
    <message>
        <source>your sets could not be read</source>
        <translation>Ihre Auswahlen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>the set could not be begun</source>
        <translation>Die Auswahl konnte nicht begonnen werden</translation>
    </message>
    <message>
        <source>the set could not be deleted</source>
        <translation>Die Auswahl konnte nicht gelöscht werden</translation>
    </message>
    <message>
        <source>Your sets could not be read: one of them is damaged ({why}).</source>
        <translation>Ihre Auswahlen konnten nicht gelesen werden: Eine davon ist beschädigt ({why}).</translation>
    </message>
    <message>
        <source>This play could not be begun: its header belongs to another version of the session.</source>
        <translation>Dieser Durchgang konnte nicht begonnen werden: Sein Kopf gehört zu einer anderen Version der Sitzung.</translation>
    </message>
    <message>
        <source>This play is not here any more.</source>
        <translation>Dieser Durchgang ist nicht mehr da.</translation>
    </message>
    <message>
        <source>a line of the record is damaged</source>
        <translation>Eine Zeile der Aufzeichnung ist beschädigt</translation>
    </message>
    <message>
        <source>the record was cut off</source>
        <translation>Die Aufzeichnung ist abgeschnitten</translation>
    </message>
    <message>
        <source>the record&apos;s header was changed</source>
        <translation>Der Kopf der Aufzeichnung wurde verändert</translation>
    </message>
    <message>
        <source>the copy of the session in the record was changed</source>
        <translation>Die Kopie der Sitzung in der Aufzeichnung wurde verändert</translation>
    </message>
    <message>
        <source>the record belongs to another session</source>
        <translation>Die Aufzeichnung gehört zu einer anderen Sitzung</translation>
    </message>
    <message>
        <source>the chain breaks at action {number}</source>
        <translation>Die Kette reißt bei Eintrag {number}</translation>
    </message>
    <message>
        <source>This is no address of a database: postgresql://login@host/database.</source>
        <translation>Das ist keine Adresse einer Datenbank: postgresql://login@host/database.</translation>
    </message>
    <message>
        <source>{kind} databases are not supported; give a folder, or PostgreSQL.</source>
        <translation>Datenbanken der Art {kind} werden nicht unterstützt; geben Sie einen Ordner an oder PostgreSQL.</translation>
    </message>
    <message>
        <source>“{word}” does not belong into the database’s address.</source>
        <translation>„{word}“ gehört nicht in die Adresse der Datenbank.</translation>
    </message>
    <message>
        <source>The address does not name a database: postgresql://login@host/database.</source>
        <translation>Die Adresse nennt keine Datenbank: postgresql://login@host/database.</translation>
    </message>
    <message>
        <source>PostgreSQL needs one more package, psycopg: the extra “postgres”. Nothing was sent.</source>
        <translation>PostgreSQL braucht noch ein Paket, psycopg: das Zusatzpaket „postgres“. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>{host} does not accept the login {login} with this password: {failed}.</source>
        <translation>{host} nimmt die Anmeldung {login} mit diesem Passwort nicht an: {failed}.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>The way to {host} is not private: others could read or change what is sent. Add ?sslmode=verify-full to the address, and &amp;sslrootcert=FILE with the server’s own certificate, or &amp;sslrootcert=system if a public authority signed it.</source>
        <translation>Der Weg zu {host} ist nicht geschützt: Andere könnten lesen oder ändern, was gesendet wird. Hängen Sie ?sslmode=verify-full an die Adresse an, dazu &amp;sslrootcert=DATEI mit dem Zertifikat des Servers selbst, oder &amp;sslrootcert=system, wenn eine öffentliche Stelle es ausgestellt hat.</translation>
    </message>
    <message>
        <source>Please name one host only in the database’s address.</source>
        <translation>Bitte nennen Sie in der Adresse der Datenbank nur einen Host.</translation>
    </message>
    <message>
        <source>Please name the host in the database’s address; PGSERVICE is not followed.</source>
        <translation>Bitte nennen Sie in der Adresse der Datenbank den Host; PGSERVICE wird nicht beachtet.</translation>
    </message>
    <message>
        <source>the play does not begin as the record says ({why})</source>
        <translation>Der Durchgang beginnt nicht so, wie es die Aufzeichnung sagt ({why})</translation>
    </message>
    <message>
        <source>action {number} does not fit: {why}</source>
        <translation>Eintrag {number} passt nicht: {why}</translation>
    </message>
    <message>
        <source>the play could not be begun</source>
        <translation>Der Durchgang konnte nicht begonnen werden</translation>
    </message>
    <message>
        <source>This play could not be begun: there is one with its number already.</source>
        <translation>Dieser Durchgang konnte nicht begonnen werden: Es gibt schon einen mit seiner Nummer.</translation>
    </message>
    <message>
        <source>the play could not be read</source>
        <translation>Der Durchgang konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>your plays could not be listed</source>
        <translation>Ihre Durchgänge konnten nicht aufgelistet werden</translation>
    </message>
    <message>
        <source>the play could not be discarded</source>
        <translation>Der Durchgang konnte nicht verworfen werden</translation>
    </message>
    <message>
        <source>The home page could not be written in {folder} ({why}).</source>
        <translation>Die Startseite konnte nicht in {folder} geschrieben werden ({why}).</translation>
    </message>
    <message>
        <source>the list could not be kept</source>
        <translation>Die Liste konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>action {number} of this play could not be kept</source>
        <translation>Eintrag {number} dieses Durchgangs konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The play has been closed: {failed}.</source>
        <translation>Der Durchgang ist geschlossen: {failed}.</translation>
    </message>
    <message>
        <source>The play stands at action {number}: {failed}.</source>
        <translation>Der Durchgang steht bei Eintrag {number}: {failed}.</translation>
    </message>
    <message>
        <source>The action does not fit ({why}): {failed}.</source>
        <translation>Der Eintrag passt nicht ({why}): {failed}.</translation>
    </message>
    <message>
        <source>Another window has gone on with this play or discarded it: {failed}.</source>
        <translation>Ein anderes Fenster hat diesen Durchgang fortgesetzt oder verworfen: {failed}.</translation>
    </message>
    <message>
        <source>This is not a workshop file.</source>
        <translation>Das ist keine Workshop-Datei.</translation>
    </message>
    <message>
        <source>This workshop file was changed after it was signed.</source>
        <translation>Diese Workshop-Datei wurde verändert, nachdem sie signiert war.</translation>
    </message>
    <message>
        <source>This is not an organiser’s private file.</source>
        <translation>Das ist keine private Datei eines Veranstalters.</translation>
    </message>
    <message>
        <source>The file is larger than {megabytes} MB.</source>
        <translation>Die Datei ist größer als {megabytes} MB.</translation>
    </message>
    <message>
        <source>This file is of format {format}; this program reads {ours}.</source>
        <translation>Diese Datei hat das Format {format}; dieses Programm liest {ours}.</translation>
    </message>
    <message>
        <source>Something in this file is missing or of the wrong kind.</source>
        <translation>In dieser Datei fehlt etwas, oder etwas ist von der falschen Art.</translation>
    </message>
    <message>
        <source>This code does not belong to this workshop. Please look at it once more.</source>
        <translation>Dieser Code gehört nicht zu diesem Workshop. Bitte sehen Sie ihn noch einmal an.</translation>
    </message>
    <message>
        <source>“{moment}” is not the next moment of “{title}”.</source>
        <translation>„{moment}“ ist nicht die nächste Stelle von „{title}“.</translation>
    </message>
    <message>
        <source>“{choice}” is not on offer at “{moment}”.</source>
        <translation>„{choice}“ steht bei „{moment}“ nicht zur Wahl.</translation>
    </message>
    <message>
        <source>It is too large to be sent, or no plain text; please hand in the file.</source>
        <translation>Es ist zu groß zum Senden oder kein reiner Text; bitte geben Sie die Datei ab.</translation>
    </message>
    <message>
        <source>What was kept of this workshop in {path} is damaged ({why}).</source>
        <translation>Was von diesem Workshop in {path} aufgehoben war, ist beschädigt ({why}).</translation>
    </message>
    <message>
        <source>The workshop’s id cannot be used for a folder’s name.</source>
        <translation>Die Kennung des Workshops lässt sich nicht als Ordnername verwenden.</translation>
    </message>
    <message>
        <source>This hand-in belongs to the login {login}, not to {other}; it was not sent.</source>
        <translation>Diese Abgabe gehört zum Zugang {login}, nicht zu {other}; sie wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>you spoke</source>
        <translation>Sie haben gesprochen</translation>
    </message>
    <message>
        <source>you made a gesture</source>
        <translation>Sie haben eine Geste gemacht</translation>
    </message>
    <message>
        <source>you marked</source>
        <translation>Sie haben markiert</translation>
    </message>
    <message>
        <source>question to the presenter</source>
        <translation>Frage an die Person, die vorstellt</translation>
    </message>
    <message>
        <source>others</source>
        <comment>the people of a row</comment>
        <translation>andere</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>the people of a row</comment>
        <translation>niemand</translation>
    </message>
    <message>
        <source>you</source>
        <comment>a row of a drawing</comment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>you, by sign</source>
        <comment>a row of a drawing</comment>
        <translation>Sie, mit einer Geste</translation>
    </message>
    <message>
        <source>marked</source>
        <comment>a row of a drawing</comment>
        <translation>markiert</translation>
    </message>
    <message>
        <source>asked</source>
        <comment>a row of a drawing</comment>
        <translation>gefragt</translation>
    </message>
    <message>
        <source>{minute} min</source>
        <comment>a tick of a drawing</comment>
        <translation>{minute} Min.</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>Stille</translation>
    </message>
    <message numerus="yes">
        <source>Figures about single moments need {least} people who led every session to its end; there is {n}. | Figures about single moments need {least} people who led every session to its end; there are {n}.</source>
        <translation>
            <numerusform>Zahlen zu einzelnen Stellen brauchen {least} Personen, die jede Sitzung bis zum Ende geleitet haben; es gibt {n}.</numerusform>
            <numerusform>Zahlen zu einzelnen Stellen brauchen {least} Personen, die jede Sitzung bis zum Ende geleitet haben; es gibt {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many sessions one would need cannot be answered from one session.</source>
        <translation>Wie viele Sitzungen man bräuchte, lässt sich aus einer einzigen nicht sagen.</translation>
    </message>
    <message numerus="yes">
        <source>A generalizability study needs {least} people who led {of} sessions to their end; there is {n} person and {sessions} sessions. | A generalizability study needs {least} people who led {of} sessions to their end; there are {n} people and {sessions} sessions.</source>
        <translation>
            <numerusform>Eine Generalisierbarkeitsstudie braucht {least} Personen, die {of} Sitzungen bis zum Ende geleitet haben; es gibt {n} Person und {sessions} Sitzungen.</numerusform>
            <numerusform>Eine Generalisierbarkeitsstudie braucht {least} Personen, die {of} Sitzungen bis zum Ende geleitet haben; es gibt {n} Personen und {sessions} Sitzungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A generalizability study needs the extra “cohort” (numpy), which is not installed.</source>
        <translation>Eine Generalisierbarkeitsstudie braucht das Zusatzpaket „cohort“ (numpy), und das ist nicht installiert.</translation>
    </message>
    <message>
        <source>The writers had not foreseen this here, so they have no view of it.</source>
        <translation>Das hatten die Verfasser hier nicht vorhergesehen, deshalb haben sie keine Sicht darauf.</translation>
    </message>
    <message>
        <source>The writers foresaw nothing at this place, so they have no view of it.</source>
        <translation>An dieser Stelle haben die Verfasser nichts vorhergesehen, deshalb haben sie keine Sicht darauf.</translation>
    </message>
    <message>
        <source>settling in</source>
        <translation>das Ankommen</translation>
    </message>
    <message>
        <source>who has a case</source>
        <translation>wer einen Fall hat</translation>
    </message>
    <message>
        <source>the telling</source>
        <translation>das Erzählen</translation>
    </message>
    <message>
        <source>the questions</source>
        <translation>die Fragen</translation>
    </message>
    <message>
        <source>the group at work</source>
        <translation>die Gruppe bei der Arbeit</translation>
    </message>
    <message>
        <source>coming back in</source>
        <translation>das Zurückkommen</translation>
    </message>
    <message>
        <source>the close</source>
        <translation>der Schluss</translation>
    </message>
    <message>
        <source>{name}: “{words}”</source>
        <translation>{name}: „{words}“</translation>
    </message>
    <message>
        <source>You said nothing.</source>
        <translation>Sie haben nichts gesagt.</translation>
    </message>
    <message>
        <source>Saying nothing</source>
        <translation>Nichts sagen</translation>
    </message>
    <message>
        <source>our reading of this hour</source>
        <translation>unsere Lesart dieser Stunde</translation>
    </message>
    <message>
        <source>our view; no study says so</source>
        <translation>unsere Sicht; keine Studie sagt das</translation>
    </message>
    <message>
        <source>read in full</source>
        <translation>ganz gelesen</translation>
    </message>
    <message>
        <source>abstract read</source>
        <translation>Zusammenfassung gelesen</translation>
    </message>
    <message>
        <source>an excerpt read</source>
        <translation>Auszug gelesen</translation>
    </message>
    <message>
        <source>one page read</source>
        <translation>eine Seite gelesen</translation>
    </message>
    <message>
        <source>only the record seen</source>
        <translation>nur die Literaturangabe gesehen</translation>
    </message>
    <message>
        <source>cited elsewhere, not read</source>
        <translation>anderswo zitiert, nicht gelesen</translation>
    </message>
    <message>
        <source>{name} and others</source>
        <translation>{name} und andere</translation>
    </message>
    <message>
        <source>Say nothing.</source>
        <translation>Nichts sagen.</translation>
    </message>
    <message>
        <source>What was {patient} to you, in the part of the hour you led?</source>
        <translation>Was war {patient} für Sie, in dem Teil der Stunde, den Sie geleitet haben?</translation>
    </message>
    <message numerus="yes">
        <source>{n} year of leading | {n} years of leading</source>
        <translation>
            <numerusform>{n} Jahr Leitung</numerusform>
            <numerusform>{n} Jahre Leitung</numerusform>
        </translation>
    </message>
    <message>
        <source>The hour went on along its written road, whatever you chose; where a move would have led is told as such.</source>
        <translation>Die Stunde ging ihren geschriebenen Weg, was auch immer Sie wählten; wohin ein Schritt geführt hätte, wird eigens erzählt.</translation>
    </message>
    <message>
        <source>{done}, and then to {act}</source>
        <comment>after “You chose to”</comment>
        <translation>{done}, dann {act}</translation>
    </message>
    <message>
        <source>You chose to {act}.</source>
        <translation>Sie haben gewählt: {act}.</translation>
    </message>
    <message>
        <source>Nothing came back.</source>
        <translation>Es kam nichts zurück.</translation>
    </message>
    <message numerus="yes">
        <source>There was an answer. | There were two answers.</source>
        <translation>
            <numerusform>Es kam eine Antwort.</numerusform>
            <numerusform>Es kamen zwei Antworten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came back, and the talk went on.</source>
        <translation>Es kam nichts zurück, und das Gespräch ging weiter.</translation>
    </message>
    <message numerus="yes">
        <source>There was an answer, and the talk went on. | There were two answers, and the talk went on.</source>
        <translation>
            <numerusform>Es kam eine Antwort, und das Gespräch ging weiter.</numerusform>
            <numerusform>Es kamen zwei Antworten, und das Gespräch ging weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came back, and the talk went on as it would have if you had waited.</source>
        <translation>Es kam nichts zurück, und das Gespräch ging weiter, wie es auch gegangen wäre, wenn Sie gewartet hätten.</translation>
    </message>
    <message numerus="yes">
        <source>There was an answer, and the talk went on as it would have if you had waited. | There were two answers, and the talk went on as it would have if you had waited.</source>
        <translation>
            <numerusform>Es kam eine Antwort, und das Gespräch ging weiter, wie es auch gegangen wäre, wenn Sie gewartet hätten.</numerusform>
            <numerusform>Es kamen zwei Antworten, und das Gespräch ging weiter, wie es auch gegangen wäre, wenn Sie gewartet hätten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Advice was given {often}.</source>
        <comment>“often” is once, twice, three times</comment>
        <translation>Es wurde {often} Rat gegeben.</translation>
    </message>
    <message>
        <source>For how long could you see {patient} while you listened?</source>
        <translation>Wie lange konnten Sie {patient} beim Zuhören vor sich sehen?</translation>
    </message>
    <message>
        <source>Somebody spoke as {patient} {often}, and as the doctor {doctor}.</source>
        <comment>“often” and “doctor” are once, twice, three times</comment>
        <translation>Jemand hat {often} als {patient} gesprochen und {doctor} aus der Arztrolle.</translation>
    </message>
    <message>
        <source>Somebody spoke as {patient} {often}; nobody spoke as the doctor.</source>
        <translation>Jemand hat {often} als {patient} gesprochen; aus der Arztrolle hat niemand gesprochen.</translation>
    </message>
    <message>
        <source>Somebody spoke as {patient} {often}.</source>
        <translation>Jemand hat {often} als {patient} gesprochen.</translation>
    </message>
    <message>
        <source>Somebody spoke as the doctor {often}; nobody spoke as {patient}.</source>
        <translation>Jemand hat {often} aus der Arztrolle gesprochen; als {patient} hat niemand gesprochen.</translation>
    </message>
    <message>
        <source>Somebody spoke as the doctor {often}.</source>
        <translation>Jemand hat {often} aus der Arztrolle gesprochen.</translation>
    </message>
    <message>
        <source>What had each of the two put in, and what did each expect back?</source>
        <translation>Was hatte jeder der beiden hineingegeben, und was erwartete jeder dafür?</translation>
    </message>
    <message>
        <source>Nobody spoke as {patient} or as the doctor in this hour.</source>
        <translation>Niemand hat in dieser Stunde als {patient} oder aus der Arztrolle gesprochen.</translation>
    </message>
    <message>
        <source>Nobody spoke as {patient} or as the doctor in the part you led.</source>
        <translation>In dem Teil, den Sie geleitet haben, hat niemand als {patient} oder aus der Arztrolle gesprochen.</translation>
    </message>
    <message>
        <source>the presenter</source>
        <translation>die vorstellende Person</translation>
    </message>
    <message>
        <source>{name} sat back for a part of the talk.</source>
        <translation>Einen Teil des Gesprächs saß {name} zurückgelehnt.</translation>
    </message>
    <message>
        <source>Who in the room would you have wanted to look at once more?</source>
        <translation>Wen im Raum hätten Sie gern noch einmal angesehen?</translation>
    </message>
    <message numerus="yes">
        <source>{name} was asked one question by the others, and sat back for a part of the talk. | {name} was asked {number} questions by the others, and sat back for a part of the talk.</source>
        <translation>
            <numerusform>Die anderen haben {name} eine Frage gestellt; einen Teil des Gesprächs saß {name} zurückgelehnt.</numerusform>
            <numerusform>Die anderen haben {name} {number} Fragen gestellt; einen Teil des Gesprächs saß {name} zurückgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} was asked one question by the others. | {name} was asked {number} questions by the others.</source>
        <translation>
            <numerusform>Die anderen haben {name} eine Frage gestellt.</numerusform>
            <numerusform>Die anderen haben {name} {number} Fragen gestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} was asked at least one question by the others, and sat back for a part of the talk. | {name} was asked at least {number} questions by the others, and sat back for a part of the talk.</source>
        <translation>
            <numerusform>Die anderen haben {name} mindestens eine Frage gestellt; einen Teil des Gesprächs saß {name} zurückgelehnt.</numerusform>
            <numerusform>Die anderen haben {name} mindestens {number} Fragen gestellt; einen Teil des Gesprächs saß {name} zurückgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} was asked at least one question by the others. | {name} was asked at least {number} questions by the others.</source>
        <translation>
            <numerusform>Die anderen haben {name} mindestens eine Frage gestellt.</numerusform>
            <numerusform>Die anderen haben {name} mindestens {number} Fragen gestellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody put a question to {name} in this hour.</source>
        <translation>Niemand hat {name} in dieser Stunde eine Frage gestellt.</translation>
    </message>
    <message>
        <source>Nobody put a question to {name} in the part you led.</source>
        <translation>In dem Teil, den Sie geleitet haben, hat niemand {name} eine Frage gestellt.</translation>
    </message>
    <message>
        <source>The places were shown to you, so nothing is said here of when you came in.</source>
        <translation>Die Stellen wurden Ihnen gezeigt, deshalb steht hier nichts darüber, wann Sie etwas gesagt haben.</translation>
    </message>
    <message numerus="yes">
        <source>You also spoke at one other place, which is neither right nor wrong. | You also spoke at {number} other places, which is neither right nor wrong.</source>
        <translation>
            <numerusform>Sie haben noch an einer anderen Stelle etwas gesagt; das ist weder gut noch schlecht.</numerusform>
            <numerusform>Sie haben noch an {number} anderen Stellen etwas gesagt; das ist weder gut noch schlecht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The part of the hour you led had no place yet at which the writers saw a need either way.</source>
        <translation>In dem Teil der Stunde, den Sie geleitet haben, kam noch keine Stelle, an der den Verfassern das eine oder das andere nötig schien.</translation>
    </message>
    <message>
        <source>One session says little.</source>
        <translation>Eine Sitzung sagt wenig.</translation>
    </message>
    <message numerus="yes">
        <source>At one place the writers would have said something. | At {number} places the writers would have said something.</source>
        <translation>
            <numerusform>An einer Stelle hätten die Verfasser etwas gesagt.</numerusform>
            <numerusform>An {number} Stellen hätten die Verfasser etwas gesagt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At one place they would have waited; so did you. | At {number} places they would have waited; you waited at all of them.</source>
        <translation>
            <numerusform>An einer Stelle hätten die Verfasser gewartet; Sie auch.</numerusform>
            <numerusform>An {number} Stellen hätten die Verfasser gewartet; an allen haben auch Sie gewartet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At one place they would have waited; you did not. | At {number} places they would have waited; you waited at none of them.</source>
        <translation>
            <numerusform>An einer Stelle hätten die Verfasser gewartet; Sie nicht.</numerusform>
            <numerusform>An {number} Stellen hätten die Verfasser gewartet; an keiner davon haben Sie gewartet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At {number} places they would have waited; you waited at one. | At {number} places they would have waited; you waited at {waited}.</source>
        <translation>
            <numerusform>An {number} Stellen hätten die Verfasser gewartet; an einer davon haben auch Sie gewartet.</numerusform>
            <numerusform>An {number} Stellen hätten die Verfasser gewartet; an {waited} davon haben auch Sie gewartet.</numerusform>
        </translation>
    </message>
    <message>
        <source>You {did}.</source>
        <comment>what was done, as from “did in time at two”</comment>
        <translation>Sie selbst {did}.</translation>
    </message>
    <message>
        <source>You {did}, and {last}.</source>
        <comment>what was done, as from “did in time at two”</comment>
        <translation>Sie selbst {did} und {last}.</translation>
    </message>
    <message>
        <source>You did too, with an act they would accept.</source>
        <translation>Das haben auch Sie getan, im Sinn der Verfasser.</translation>
    </message>
    <message>
        <source>You did too, in another way than they would have.</source>
        <translation>Das haben auch Sie getan, auf andere Weise als die Verfasser.</translation>
    </message>
    <message>
        <source>You came in a little earlier.</source>
        <translation>Sie waren ein wenig früher dran.</translation>
    </message>
    <message>
        <source>You came in a little later.</source>
        <translation>Sie waren ein wenig später dran.</translation>
    </message>
    <message>
        <source>You let the talk go on there.</source>
        <translation>Dort haben Sie das Gespräch weitergehen lassen.</translation>
    </message>
    <message>
        <source>did in time at all of them, each time with an act they would accept</source>
        <comment>after “You”</comment>
        <translation>sagten an allen rechtzeitig etwas (jedes Mal im Sinn der Verfasser)</translation>
    </message>
    <message>
        <source>did in time at all of them, in another way than they would have</source>
        <comment>after “You”</comment>
        <translation>sagten an allen rechtzeitig etwas (auf andere Weise als die Verfasser)</translation>
    </message>
    <message numerus="yes">
        <source>did in time at all of them, with an act they would accept at one | did in time at all of them, with an act they would accept at {number}</source>
        <comment>after “You”</comment>
        <translation>
            <numerusform>sagten an allen rechtzeitig etwas (an einer im Sinn der Verfasser)</numerusform>
            <numerusform>sagten an allen rechtzeitig etwas (an {number} im Sinn der Verfasser)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>did in time at one, with an act they would accept | did in time at {number}, each time with an act they would accept</source>
        <comment>after “You”</comment>
        <translation>
            <numerusform>sagten an einer rechtzeitig etwas (im Sinn der Verfasser)</numerusform>
            <numerusform>sagten an {number} rechtzeitig etwas (jedes Mal im Sinn der Verfasser)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>did in time at one, in another way than they would have | did in time at {number}, in another way than they would have</source>
        <comment>after “You”</comment>
        <translation>
            <numerusform>sagten an einer rechtzeitig etwas (auf andere Weise als die Verfasser)</numerusform>
            <numerusform>sagten an {number} rechtzeitig etwas (auf andere Weise als die Verfasser)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>did in time at {number}, with an act they would accept at one | did in time at {number}, with an act they would accept at {accepted}</source>
        <comment>after “You”</comment>
        <translation>
            <numerusform>sagten an {number} rechtzeitig etwas (an einer im Sinn der Verfasser)</numerusform>
            <numerusform>sagten an {number} rechtzeitig etwas (an {accepted} im Sinn der Verfasser)</numerusform>
        </translation>
    </message>
    <message>
        <source>came in a little earlier at all of them</source>
        <comment>after “You”</comment>
        <translation>waren an allen ein wenig früher dran</translation>
    </message>
    <message numerus="yes">
        <source>came in a little earlier at one | came in a little earlier at {number}</source>
        <comment>after “You”</comment>
        <translation>
            <numerusform>waren an einer ein wenig früher dran</numerusform>
            <numerusform>waren an {number} ein wenig früher dran</numerusform>
        </translation>
    </message>
    <message>
        <source>came in a little later at all of them</source>
        <comment>after “You”</comment>
        <translation>waren an allen ein wenig später dran</translation>
    </message>
    <message numerus="yes">
        <source>came in a little later at one | came in a little later at {number}</source>
        <comment>after “You”</comment>
        <translation>
            <numerusform>waren an einer ein wenig später dran</numerusform>
            <numerusform>waren an {number} ein wenig später dran</numerusform>
        </translation>
    </message>
    <message>
        <source>let the talk go on at all of them</source>
        <comment>after “You”</comment>
        <translation>ließen an allen das Gespräch weitergehen</translation>
    </message>
    <message numerus="yes">
        <source>let the talk go on at one | let the talk go on at {number}</source>
        <comment>after “You”</comment>
        <translation>
            <numerusform>ließen an einer das Gespräch weitergehen</numerusform>
            <numerusform>ließen an {number} das Gespräch weitergehen</numerusform>
        </translation>
    </message>
    <message>
        <source>no</source>
        <comment>a number</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>one</source>
        <comment>a number</comment>
        <translation>eine</translation>
    </message>
    <message>
        <source>two</source>
        <comment>a number</comment>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <comment>a number</comment>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <comment>a number</comment>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <comment>a number</comment>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <comment>a number</comment>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <comment>a number</comment>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <comment>a number</comment>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <comment>a number</comment>
        <translation>neun</translation>
    </message>
    <message>
        <source>ten</source>
        <comment>a number</comment>
        <translation>zehn</translation>
    </message>
    <message>
        <source>eleven</source>
        <comment>a number</comment>
        <translation>elf</translation>
    </message>
    <message>
        <source>twelve</source>
        <comment>a number</comment>
        <translation>zwölf</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>zweimal</translation>
    </message>
    <message numerus="yes">
        <source>once | {number} times</source>
        <translation>
            <numerusform>einmal</numerusform>
            <numerusform>{number} Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>{others} and {last}</source>
        <comment>a list</comment>
        <translation>{others} und {last}</translation>
    </message>
    <message>
        <source>{path} could not be deleted ({why}).</source>
        <translation>{path} konnte nicht gelöscht werden ({why}).</translation>
    </message>
    <message>
        <source>What the last run wrote down is deleted.</source>
        <translation>Was der letzte Lauf aufgeschrieben hatte, ist gelöscht.</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Alt</source>
        <comment>key</comment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>key</comment>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>key</comment>
        <translation>Pfeil links</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>key</comment>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>plus</source>
        <comment>key</comment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>minus</source>
        <comment>key</comment>
        <translation>Minus</translation>
    </message>
    <message>
        <source>Open a session file…</source>
        <translation>Sitzungsdatei öffnen…</translation>
    </message>
    <message>
        <source>New session from template…</source>
        <translation>Neue Sitzung aus der Vorlage…</translation>
    </message>
    <message>
        <source>My plays</source>
        <translation>Meine Durchgänge</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>Gewohnheiten</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Notizbuch</translation>
    </message>
    <message>
        <source>Before co-leading</source>
        <translation>Vor dem gemeinsamen Leiten</translation>
    </message>
    <message>
        <source>Coverage of the library</source>
        <translation>Was die Bibliothek abdeckt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Übliche Textgröße</translation>
    </message>
    <message>
        <source>Learn the controls</source>
        <translation>Die Bedienung kennenlernen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>Über das Programm</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>{these} or {that}</source>
        <translation>{these} oder {that}</translation>
    </message>
    <message>
        <source>{path} could not be read ({why}).</source>
        <translation>{path} konnte nicht gelesen werden ({why}).</translation>
    </message>
    <message>
        <source>“{title}” belongs to no season, so it goes on from no other play.</source>
        <translation>„{title}“ gehört zu keiner Reihe und schließt deshalb an keinen anderen Durchgang an.</translation>
    </message>
    <message>
        <source>The settings are in force, but could not be kept in {folder} ({why}).</source>
        <translation>Die Einstellungen gelten, konnten aber nicht in {folder} gespeichert werden ({why}).</translation>
    </message>
    <message>
        <source>Save the file to hand in</source>
        <translation>Die Datei zum Abgeben speichern</translation>
    </message>
    <message>
        <source>{file} could not be written ({why}).</source>
        <translation>{file} konnte nicht geschrieben werden ({why}).</translation>
    </message>
    <message>
        <source>{file} is yours to hand in.</source>
        <translation>{file} können Sie jetzt abgeben.</translation>
    </message>
    <message>
        <source>Nothing else of it is on this computer any more.</source>
        <translation>Sonst ist nichts mehr davon auf diesem Computer.</translation>
    </message>
    <message>
        <source>Nothing of it is on this computer any more.</source>
        <translation>Auf diesem Computer ist nichts mehr davon.</translation>
    </message>
    <message>
        <source>There is nothing to hand in.</source>
        <translation>Es gibt nichts abzugeben.</translation>
    </message>
    <message>
        <source>The folder could not be opened here. It is {folder}.</source>
        <translation>Der Ordner ließ sich hier nicht öffnen. Es ist {folder}.</translation>
    </message>
    <message>
        <source>Back up everything into one file</source>
        <translation>Alles in eine Datei sichern</translation>
    </message>
    <message>
        <source>Everything is in {path}. Keep it as you would keep your notes: it can be read by others.</source>
        <translation>Alles ist in {path}. Verwahren Sie die Datei wie Ihre Notizen: Auch andere können sie lesen.</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Put the backup of {day} in place of what is here now?</source>
        <translation>Die Sicherung vom {day} an die Stelle dessen setzen, was jetzt hier ist?</translation>
    </message>
    <message>
        <source>What is here now is not deleted: it is moved into the folder “backups” beside it.</source>
        <translation>Was jetzt hier ist, wird nicht gelöscht: Es kommt in den Ordner „backups“ daneben.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>The backup is in place. What was here before is in {folder}.</source>
        <translation>Die Sicherung ist eingesetzt. Was vorher hier war, liegt in {folder}.</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>Die Sicherung ist eingesetzt.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Open a session file</source>
        <translation>Sitzungsdatei öffnen</translation>
    </message>
    <message>
        <source>It cannot go on from that play: {why} Begin it as it usually went, or choose another telling.</source>
        <translation>An diesen Durchgang lässt sich nicht anschließen: {why} Beginnen Sie, wie es meist ging, oder wählen Sie eine andere Fassung.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Lead without keeping it</source>
        <translation>Leiten, ohne zu speichern</translation>
    </message>
    <message>
        <source>{file} was not opened: an hour is being led here. Leave it first, then open the file again.</source>
        <translation>{file} wurde nicht geöffnet: Hier wird gerade eine Stunde geleitet. Verlassen Sie sie zuerst und öffnen Sie die Datei dann noch einmal.</translation>
    </message>
    <message>
        <source>{path} cannot be opened ({why}).</source>
        <translation>{path} lässt sich nicht öffnen ({why}).</translation>
    </message>
    <message>
        <source>This play cannot be opened: {why}. Nothing in it was changed.</source>
        <translation>Dieser Durchgang lässt sich nicht öffnen: {why}. Nichts darin wurde verändert.</translation>
    </message>
    <message>
        <source>Sessions and workshops</source>
        <translation>Sitzungen und Workshops</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Die Datei wird gelesen.</translation>
    </message>
    <message>
        <source>Write my notes into a file</source>
        <translation>Meine Notizen in eine Datei schreiben</translation>
    </message>
    <message>
        <source>led already</source>
        <translation>schon geleitet</translation>
    </message>
    <message>
        <source>not led yet</source>
        <translation>noch nicht geleitet</translation>
    </message>
    <message>
        <source>A print copy</source>
        <translation>Eine Druckfassung</translation>
    </message>
    <message>
        <source>Keep a copy of the page</source>
        <translation>Eine Kopie der Seite behalten</translation>
    </message>
    <message>
        <source>The page is in {path}.</source>
        <translation>Die Seite ist in {path}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} damaged play was left out. | {n} damaged plays were left out.</source>
        <translation>
            <numerusform>{n} beschädigter Durchgang wurde ausgelassen.</numerusform>
            <numerusform>{n} beschädigte Durchgänge wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is written.</source>
        <translation>{path} ist geschrieben.</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>kind of file</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Write my answers into a file</source>
        <translation>Meine Antworten in eine Datei schreiben</translation>
    </message>
    <message>
        <source>A panellist’s answers</source>
        <translation>Antworten für das Panel</translation>
    </message>
    <message>
        <source>Your answers are in {path}. Send this file to whoever asked you for it.</source>
        <translation>Ihre Antworten sind in {path}. Schicken Sie diese Datei an die Person, die Sie darum gebeten hat.</translation>
    </message>
    <message>
        <source>The record, to be read in again</source>
        <translation>Die Aufzeichnung, zum Wiedereinlesen</translation>
    </message>
    <message>
        <source>A page for a browser</source>
        <translation>Eine Seite für den Browser</translation>
    </message>
    <message>
        <source>A table of its moments</source>
        <translation>Eine Tabelle der Stellen</translation>
    </message>
    <message>
        <source>Keep a copy of this play</source>
        <translation>Eine Kopie dieses Durchgangs behalten</translation>
    </message>
    <message>
        <source>The report is in {files}.</source>
        <translation>Der Bericht ist in {files}.</translation>
    </message>
    <message>
        <source>A copy of the record is in {file}.</source>
        <translation>Eine Kopie der Aufzeichnung ist in {file}.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read ({why}); the usual ones are in force.</source>
        <translation>Die Einstellungen in {path} lassen sich nicht lesen ({why}); es gelten die üblichen.</translation>
    </message>
    <message>
        <source>The settings could not be read; the file was put aside as {name}. The usual ones hold.</source>
        <translation>Die Einstellungen ließen sich nicht lesen; die Datei wurde als {name} beiseitegelegt. Es gelten die üblichen.</translation>
    </message>
    <message>
        <source>The settings in {path} could not be read; the usual ones are in force.</source>
        <translation>Die Einstellungen in {path} ließen sich nicht lesen; es gelten die üblichen.</translation>
    </message>
    <message>
        <source>Problems of reading and graph</source>
        <translation>Probleme beim Lesen und im Graphen</translation>
    </message>
    <message>
        <source>Findings of craft</source>
        <translation>Befunde zum Handwerk</translation>
    </message>
    <message>
        <source>Waived, with the file&apos;s reason</source>
        <translation>Erlassen, mit der Begründung der Datei</translation>
    </message>
    <message>
        <source>Problem, line {line}: {message}.</source>
        <translation>Problem, Zeile {line}: {message}.</translation>
    </message>
    <message>
        <source>Finding, line {line}: {message}.</source>
        <translation>Befund, Zeile {line}: {message}.</translation>
    </message>
    <message>
        <source>Waived, line {line}: {message}.</source>
        <translation>Erlassen, Zeile {line}: {message}.</translation>
    </message>
    <message>
        <source>a moment, step in needed</source>
        <translation>eine Stelle, ein Wort ist gefragt</translation>
    </message>
    <message>
        <source>a moment, hold needed</source>
        <translation>eine Stelle, Warten ist gefragt</translation>
    </message>
    <message>
        <source>a moment, either will do</source>
        <translation>eine Stelle, ein Wort oder Warten</translation>
    </message>
    <message>
        <source>step in {count}</source>
        <translation>etwas sagen {count}</translation>
    </message>
    <message>
        <source>hold {count}</source>
        <translation>nichts sagen {count}</translation>
    </message>
    <message>
        <source>either {count}</source>
        <translation>beides {count}</translation>
    </message>
    <message>
        <source>Alt + 1 to 4</source>
        <translation>Alt + 1 bis 4</translation>
    </message>
    <message>
        <source>Checks, play, map, trial</source>
        <translation>Prüfungen, Durchgang, Karte, Probe</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Die Datei neu lesen</translation>
    </message>
    <message>
        <source>Ctrl + J</source>
        <translation>Strg + J</translation>
    </message>
    <message>
        <source>Stand somewhere else</source>
        <translation>Anderswo stehen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Let the group go on</source>
        <translation>Die Gruppe weitermachen lassen</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 bis 9</translation>
    </message>
    <message>
        <source>Say what is on the card</source>
        <translation>Sagen, was auf der Karte steht</translation>
    </message>
    <message>
        <source>Step in, in open floor</source>
        <translation>Etwas sagen (offen)</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Back a step</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>waived: {why}</source>
        <translation>erlassen: {why}</translation>
    </message>
    <message>
        <source>{moments}, at least {least} on every road</source>
        <translation>{moments}, mindestens {least} auf jedem Weg</translation>
    </message>
    <message>
        <source>{shortest} to {longest}, median {median}</source>
        <translation>{shortest} bis {longest}, Median {median}</translation>
    </message>
    <message>
        <source>Beats</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Needs</source>
        <comment>what moments call for</comment>
        <translation>Gefragt ist</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation>Gelegenheiten</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Mended by a member</source>
        <translation>Von einem Mitglied aufgefangen</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>how many there are</comment>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Minutes to read</source>
        <translation>Leseminuten</translation>
    </message>
    <message>
        <source>Read differently by what was</source>
        <translation>Je nach Vorgeschichte anders zu lesen</translation>
    </message>
    <message numerus="yes">
        <source>{n} beat | {n} beats</source>
        <translation>
            <numerusform>{n} Abschnitt</numerusform>
            <numerusform>{n} Abschnitte</numerusform>
        </translation>
    </message>
    <message>
        <source>Talk</source>
        <comment>who talks how much</comment>
        <translation>Redeanteile</translation>
    </message>
    <message>
        <source>The file cannot be read: {why}.</source>
        <translation>Die Datei lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>There is no file.</source>
        <translation>Es gibt keine Datei.</translation>
    </message>
    <message>
        <source>You go on in the last version that could be led.</source>
        <translation>Sie machen mit der letzten Fassung weiter, die sich leiten ließ.</translation>
    </message>
    <message numerus="yes">
        <source>{n} waived | {n} waived</source>
        <comment>findings of craft</comment>
        <translation>
            <numerusform>{n} erlassen</numerusform>
            <numerusform>{n} erlassen</numerusform>
        </translation>
    </message>
    <message>
        <source>The file can be led.</source>
        <translation>Die Datei lässt sich leiten.</translation>
    </message>
    <message>
        <source>The file cannot be led as it is: no problems.</source>
        <translation>Die Datei lässt sich so nicht leiten: keine Probleme.</translation>
    </message>
    <message numerus="yes">
        <source>The file cannot be led as it is: {n} problem. | The file cannot be led as it is: {n} problems.</source>
        <translation>
            <numerusform>Die Datei lässt sich so nicht leiten: {n} Problem.</numerusform>
            <numerusform>Die Datei lässt sich so nicht leiten: {n} Probleme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problem | {n} problems</source>
        <translation>
            <numerusform>{n} Problem</numerusform>
            <numerusform>{n} Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message numerus="yes">
        <source>{n} finding of craft | {n} findings of craft</source>
        <translation>
            <numerusform>{n} Befund zum Handwerk</numerusform>
            <numerusform>{n} Befunde zum Handwerk</numerusform>
        </translation>
    </message>
    <message>
        <source>no findings of craft</source>
        <translation>keine Befunde zum Handwerk</translation>
    </message>
    <message>
        <source>The play begins anew, for it began at “{beat}”: {why}.</source>
        <translation>Der Durchgang beginnt von vorn, weil er bei „{beat}“ begonnen hatte: {why}.</translation>
    </message>
    <message>
        <source>The play could not be taken along at step {step}, at “{beat}”: {why}.</source>
        <translation>Der Durchgang ließ sich bei Schritt {step}, in „{beat}“, nicht mitnehmen: {why}.</translation>
    </message>
    <message>
        <source>an ending</source>
        <translation>ein Ende</translation>
    </message>
    <message>
        <source>a beat</source>
        <translation>ein Abschnitt</translation>
    </message>
    <message>
        <source>minute {minute}</source>
        <translation>Minute {minute}</translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation>Schritt {number}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>closed: {condition}</source>
        <translation>geschlossen: {condition}</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>as {act}</source>
        <translation>als {act}</translation>
    </message>
    <message>
        <source>leads to {where}</source>
        <translation>führt zu {where}</translation>
    </message>
    <message>
        <source>remembers {facts}</source>
        <translation>merkt sich {facts}</translation>
    </message>
    <message>
        <source>{beat} if {condition}</source>
        <translation>{beat}, wenn {condition}</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Bevor Sie anfangen</translation>
    </message>
    <message>
        <source>You can choose another session; nobody is told why. You can also stop at any moment while you lead.</source>
        <translation>Sie können eine andere Sitzung wählen; niemand erfährt, warum. Sie können auch beim Leiten jederzeit aufhören.</translation>
    </message>
    <message>
        <source>Guided</source>
        <translation>Geführt</translation>
    </message>
    <message>
        <source>At each turn a few sentences are shown. You say one of them, or nothing.</source>
        <translation>Jedes Mal werden ein paar Sätze gezeigt. Einen davon sagen Sie, oder nichts.</translation>
    </message>
    <message>
        <source>Open floor</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>No sentences. Step in when you like, with what a leader can do, or let the group go on.</source>
        <translation>Keine Sätze. Sagen Sie etwas, wann Sie mögen, mit allem, was eine Leitung tun kann, oder lassen Sie die Gruppe weitermachen.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Zum Lesen</translation>
    </message>
    <message>
        <source>You go on with a key. Silences are written.</source>
        <translation>Weiter geht es auf Tastendruck. Stille steht geschrieben.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>The group goes on by itself. Silences last.</source>
        <translation>Die Gruppe macht von selbst weiter. Stille dauert.</translation>
    </message>
    <message>
        <source>Guided, reading pace</source>
        <translation>Geführt, im Lesetempo</translation>
    </message>
    <message>
        <source>Guided, live pace</source>
        <translation>Geführt, live</translation>
    </message>
    <message>
        <source>Open floor, reading pace</source>
        <translation>Offen, im Lesetempo</translation>
    </message>
    <message>
        <source>Open floor, live pace</source>
        <translation>Offen, live</translation>
    </message>
    <message>
        <source>Before a room</source>
        <translation>Im Plenum</translation>
    </message>
    <message>
        <source>Projected; the room finds its own sentences, votes, and chooses the road.</source>
        <translation>Auf der Leinwand; der Raum findet eigene Sätze, stimmt ab und wählt den Weg.</translation>
    </message>
    <message>
        <source>As a pair</source>
        <translation>Zu zweit</translation>
    </message>
    <message>
        <source>Two leaders at one laptop: each answers alone, then you agree.</source>
        <translation>Zwei leiten an einem Laptop: Erst antwortet jede und jeder allein, dann einigen Sie sich.</translation>
    </message>
    <message>
        <source>Say it yourself first</source>
        <translation>Erst selbst sagen</translation>
    </message>
    <message>
        <source>Before you choose, write the sentence you would say. It is kept here and never scored.</source>
        <translation>Schreiben Sie vor dem Wählen den Satz auf, den Sie sagen würden. Er wird hier aufgehoben und nie bewertet.</translation>
    </message>
    <message>
        <source>Notes in the margin</source>
        <translation>Randnotizen</translation>
    </message>
    <message>
        <source>Guided: after each move you may open what the writers say of it, and need not wait for the debrief.</source>
        <translation>Geführt: Nach jedem Schritt können Sie aufschlagen, was die Verfasser dazu sagen, ohne auf die Nachbesprechung zu warten.</translation>
    </message>
    <message>
        <source>{role}, your co-leader</source>
        <translation>{role}, Ihre Co-Leitung</translation>
    </message>
    <message>
        <source>They meet {how_often}.</source>
        <translation>Man trifft sich {how_often}.</translation>
    </message>
    <message>
        <source>This meeting is online.</source>
        <translation>Dieses Treffen ist online.</translation>
    </message>
    <message>
        <source>{name} leads beside you.</source>
        <translation>{name} leitet mit Ihnen.</translation>
    </message>
    <message>
        <source>You lead alone.</source>
        <translation>Sie leiten allein.</translation>
    </message>
    <message>
        <source>You are {role}, and you lead this group.</source>
        <translation>Sie sind {role} und leiten diese Gruppe.</translation>
    </message>
    <message>
        <source>The meeting begins with a round: how is everybody.</source>
        <translation>Das Treffen beginnt mit einer Runde: Wie geht es allen?</translation>
    </message>
    <message>
        <source>Towards the end the presenter is asked back in.</source>
        <translation>Gegen Ende wird zurück in die Runde gebeten, wer den Fall vorgestellt hat.</translation>
    </message>
    <message>
        <source>The presenter is not asked for a last word.</source>
        <translation>Wer den Fall vorgestellt hat, wird nicht um ein letztes Wort gebeten.</translation>
    </message>
    <message>
        <source>A Balint group in the traditional form.</source>
        <translation>Eine Balintgruppe in der klassischen Form.</translation>
    </message>
    <message>
        <source>A Balint-style group: the same work, freer in form.</source>
        <translation>Eine balintähnliche Gruppe: dieselbe Arbeit, freier in der Form.</translation>
    </message>
    <message>
        <source>After the case is told there is room for a few short questions of fact.</source>
        <translation>Ist der Fall erzählt, ist Zeit für ein paar kurze Sachfragen.</translation>
    </message>
    <message>
        <source>Questions of fact may be asked whenever they come.</source>
        <translation>Sachfragen dürfen gestellt werden, wann immer sie kommen.</translation>
    </message>
    <message>
        <source>There is no round of questions; the group works with what was told.</source>
        <translation>Eine Fragerunde gibt es nicht; die Gruppe arbeitet mit dem, was erzählt wurde.</translation>
    </message>
    <message>
        <source>Once the case is told, the presenter moves the chair back and listens.</source>
        <translation>Wer den Fall vorgestellt hat, rückt danach mit dem Stuhl zurück und hört zu.</translation>
    </message>
    <message>
        <source>Once the case is told, the presenter may move the chair back and listen, or stay.</source>
        <translation>Wer den Fall vorgestellt hat, kann danach mit dem Stuhl zurückrücken und zuhören oder im Kreis bleiben.</translation>
    </message>
    <message>
        <source>The presenter stays in the circle.</source>
        <translation>Wer den Fall vorstellt, bleibt im Kreis.</translation>
    </message>
    <message>
        <source>What happens in the group itself may be spoken of at any time.</source>
        <translation>Was in der Gruppe selbst geschieht, darf jederzeit zur Sprache kommen.</translation>
    </message>
    <message>
        <source>What happens in the group itself is spoken of late, if at all.</source>
        <translation>Was in der Gruppe selbst geschieht, kommt spät zur Sprache, wenn überhaupt.</translation>
    </message>
    <message>
        <source>What happens in the group itself is not spoken of.</source>
        <translation>Was in der Gruppe selbst geschieht, kommt nicht zur Sprache.</translation>
    </message>
    <message>
        <source>Suggestions wait until the end.</source>
        <translation>Vorschläge warten bis zum Schluss.</translation>
    </message>
    <message>
        <source>No suggestions are made.</source>
        <translation>Vorschläge werden nicht gemacht.</translation>
    </message>
    <message>
        <source>That is their view, and no panel has voted.</source>
        <translation>Das ist ihre Sicht; ein Panel hat nicht abgestimmt.</translation>
    </message>
    <message>
        <source>the writers would have said something</source>
        <translation>die Verfasser hätten etwas gesagt</translation>
    </message>
    <message>
        <source>the writers would have waited</source>
        <translation>die Verfasser hätten gewartet</translation>
    </message>
    <message>
        <source>the writers could see either</source>
        <translation>für die Verfasser ging beides</translation>
    </message>
    <message>
        <source>the writers would have done this</source>
        <translation>die Verfasser hätten das getan</translation>
    </message>
    <message>
        <source>the writers could have done this too</source>
        <translation>die Verfasser hätten auch das tun können</translation>
    </message>
    <message>
        <source>the writers would rather not</source>
        <translation>die Verfasser lieber nicht</translation>
    </message>
    <message>
        <source>the writers think it may have cost somebody something</source>
        <translation>die Verfasser meinen, es könnte jemanden etwas gekostet haben</translation>
    </message>
    <message>
        <source>Minute {minute} · {title}</source>
        <translation>Minute {minute} · {title}</translation>
    </message>
    <message>
        <source>you waited</source>
        <translation>Sie haben gewartet</translation>
    </message>
    <message>
        <source>you came in, with an act they would accept</source>
        <translation>Sie haben etwas gesagt, im Sinn der Verfasser</translation>
    </message>
    <message>
        <source>you came in, with another act</source>
        <translation>Sie haben etwas gesagt, auf andere Weise</translation>
    </message>
    <message>
        <source>you came in a beat before</source>
        <translation>Sie waren einen Abschnitt früher dran</translation>
    </message>
    <message>
        <source>you came in a little later</source>
        <translation>Sie waren ein wenig später dran</translation>
    </message>
    <message>
        <source>you let the talk go on</source>
        <translation>Sie haben das Gespräch weitergehen lassen</translation>
    </message>
    <message>
        <source>as the patient</source>
        <comment>what was heard at a place</comment>
        <translation>aus der Patientenrolle</translation>
    </message>
    <message>
        <source>as the doctor</source>
        <comment>what was heard at a place</comment>
        <translation>aus der Arztrolle</translation>
    </message>
    <message>
        <source>advice</source>
        <comment>what was heard at a place</comment>
        <translation>ein Rat</translation>
    </message>
    <message>
        <source>a question to the presenter</source>
        <comment>what was heard at a place</comment>
        <translation>eine Frage an die Person, die vorstellt</translation>
    </message>
    <message>
        <source>not foreseen here, so not judged</source>
        <translation>hier nicht vorhergesehen, deshalb nicht beurteilt</translation>
    </message>
    <message numerus="yes">
        <source>At {done} of one place you did something that at least a quarter of the panel would do first. | At {done} of {number} places you did something that at least a quarter of the panel would do first.</source>
        <translation>
            <numerusform>An {done} von einer Stelle haben Sie etwas getan, was mindestens ein Viertel des Panels als Erstes täte.</numerusform>
            <numerusform>An {done} von {number} Stellen haben Sie etwas getan, was mindestens ein Viertel des Panels als Erstes täte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing you did here was among what the writers had foreseen.</source>
        <translation>Nichts von dem, was Sie hier getan haben, hatten die Verfasser vorhergesehen.</translation>
    </message>
    <message numerus="yes">
        <source>Of one moment, seen by the writers: {counts}. | Of {number} moments, seen by the writers: {counts}.</source>
        <comment>the counts are clauses, as from “at two they would have done the same”</comment>
        <translation>
            <numerusform>Zu einer Stelle haben die Verfasser eine Sicht: {counts}.</numerusform>
            <numerusform>Zu {number} Stellen haben die Verfasser eine Sicht: {counts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At one other you did what they had not foreseen. | At {number} others you did what they had not foreseen.</source>
        <comment>moments</comment>
        <translation>
            <numerusform>An einer weiteren haben Sie getan, was sie nicht vorhergesehen hatten.</numerusform>
            <numerusform>An {number} weiteren haben Sie getan, was sie nicht vorhergesehen hatten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at one they would have done the same | at {number} they would have done the same</source>
        <comment>moments</comment>
        <translation>
            <numerusform>an einer hätten sie dasselbe getan</numerusform>
            <numerusform>an {number} hätten sie dasselbe getan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at one they could have | at {number} they could have</source>
        <comment>moments</comment>
        <translation>
            <numerusform>an einer hätten sie es auch tun können</numerusform>
            <numerusform>an {number} hätten sie es auch tun können</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at one they would rather not | at {number} they would rather not</source>
        <comment>moments</comment>
        <translation>
            <numerusform>an einer lieber nicht</numerusform>
            <numerusform>an {number} lieber nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at one they think it probably cost somebody something | at {number} they think it probably cost somebody something</source>
        <comment>moments</comment>
        <translation>
            <numerusform>an einer, meinen sie, hat es wahrscheinlich jemanden etwas gekostet</numerusform>
            <numerusform>an {number}, meinen sie, hat es wahrscheinlich jemanden etwas gekostet</numerusform>
        </translation>
    </message>
    <message>
        <source>It tells which kinds of places there are, and in which sessions; it does not tell where.</source>
        <translation>Hier steht, welche Arten von Stellen es gibt und in welchen Sitzungen; wo genau, steht hier nicht.</translation>
    </message>
    <message>
        <source>Nothing that these pages know of is missing.</source>
        <translation>Es fehlt nichts, wovon diese Seiten wissen.</translation>
    </message>
    <message>
        <source>What a leader can do</source>
        <translation>Was eine Leitung tun kann</translation>
    </message>
    <message>
        <source>Where it is strong or sound, and where it is weak or costly.</source>
        <translation>Wo es naheliegt oder vertretbar ist, und wo es schwach ist oder einen Preis hat.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Ways of letting the group go on.</source>
        <translation>Arten, die Gruppe weitermachen zu lassen.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Each can be made, and each is answered in the debrief.</source>
        <translation>Jeder lässt sich machen, und auf jeden antwortet die Nachbesprechung.</translation>
    </message>
    <message>
        <source>Difficulties</source>
        <translation>Schwierigkeiten</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>What the presenter feels</source>
        <translation>Gefühle beim Vorstellen</translation>
    </message>
    <message>
        <source>strong or sound</source>
        <translation>naheliegend oder vertretbar</translation>
    </message>
    <message>
        <source>weak or costly</source>
        <translation>schwach oder mit einem Preis</translation>
    </message>
    <message>
        <source>places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message numerus="yes">
        <source>{n} session with {moments} moments. | {n} sessions with {moments} moments.</source>
        <translation>
            <numerusform>{n} Sitzung mit {moments} Stellen.</numerusform>
            <numerusform>{n} Sitzungen mit {moments} Stellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {n} are there. | {count} of {n} are there.</source>
        <translation>
            <numerusform>{count} von {n} kommen vor.</numerusform>
            <numerusform>{count} von {n} kommen vor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {n} moments ({share}) are chances rather than troubles. | {count} of {n} moments ({share}) are chances rather than troubles.</source>
        <translation>
            <numerusform>{count} von {n} Stelle ({share}) ist eher eine Gelegenheit als eine Schwierigkeit.</numerusform>
            <numerusform>{count} von {n} Stellen ({share}) sind eher Gelegenheiten als Schwierigkeiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} in {sessions}</source>
        <translation>{count} in {sessions}</translation>
    </message>
    <message numerus="yes">
        <source>{count} in {n} session | {count} in {n} sessions</source>
        <translation>
            <numerusform>{count} in {n} Sitzung</numerusform>
            <numerusform>{count} in {n} Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <comment>the month</comment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{weekday}, {day}</source>
        <translation>{weekday}, {day}</translation>
    </message>
    <message>
        <source>A place you marked</source>
        <translation>Eine Stelle, die Sie markiert haben</translation>
    </message>
    <message>
        <source>The place you want back</source>
        <translation>Die Stelle, die Sie zurückhaben möchten</translation>
    </message>
    <message>
        <source>A place where much was possible</source>
        <translation>Eine Stelle, an der vieles möglich war</translation>
    </message>
    <message>
        <source>A place where the writers saw it differently</source>
        <translation>Eine Stelle, die die Verfasser anders gesehen haben</translation>
    </message>
    <message>
        <source>A place you asked for</source>
        <translation>Eine Stelle, nach der Sie gefragt haben</translation>
    </message>
    <message>
        <source>The writers would have done this.</source>
        <translation>Die Verfasser hätten das getan.</translation>
    </message>
    <message>
        <source>The writers could have done this too.</source>
        <translation>Die Verfasser hätten auch das tun können.</translation>
    </message>
    <message>
        <source>The writers would rather not have.</source>
        <translation>Die Verfasser hätten das lieber nicht getan.</translation>
    </message>
    <message>
        <source>The writers think that it might have cost somebody something.</source>
        <translation>Die Verfasser meinen, es hätte jemanden etwas kosten können.</translation>
    </message>
    <message>
        <source>The writers would have done much as you did.</source>
        <translation>Die Verfasser hätten es ähnlich gemacht wie Sie.</translation>
    </message>
    <message>
        <source>The writers could have done as you did.</source>
        <translation>Die Verfasser hätten es auch so machen können wie Sie.</translation>
    </message>
    <message>
        <source>Where did you want to come in, and didn’t?</source>
        <translation>Wo wolltest du etwas sagen und hast es nicht getan?</translation>
    </message>
    <message>
        <source>Where did you wish I had?</source>
        <translation>Wo hättest du dir gewünscht, dass ich etwas sage?</translation>
    </message>
    <message>
        <source>Of ten experienced leaders, how many would have done there what you did?</source>
        <translation>Wie viele von zehn erfahrenen Leiterinnen und Leitern hätten dort getan, was Sie getan haben?</translation>
    </message>
    <message>
        <source>You left this hour before its end. Here is a short look back at the part you led.</source>
        <translation>Sie haben diese Stunde vor ihrem Ende verlassen. Hier ist ein kurzer Blick zurück auf den Teil, den Sie geleitet haben.</translation>
    </message>
    <message>
        <source>This can stay with one.</source>
        <translation>So etwas kann einem nachgehen.</translation>
    </message>
    <message>
        <source>Who could you tell?</source>
        <translation>Wem könnten Sie davon erzählen?</translation>
    </message>
    <message>
        <source>What you write here could be asked for in a complaint: write about the leading, not about a patient.</source>
        <translation>Was Sie hier schreiben, könnte bei einer Beschwerde eingesehen werden: Schreiben Sie über das Leiten, nicht über einen Patienten oder eine Patientin.</translation>
    </message>
    <message>
        <source>{claim}:</source>
        <comment>a claim, before what it rests on</comment>
        <translation>{claim}:</translation>
    </message>
    <message>
        <source>You said: “{words}”</source>
        <translation>Sie haben gesagt: „{words}“</translation>
    </message>
    <message>
        <source>{why} · minute {minute} · {title}</source>
        <translation>{why} · Minute {minute} · {title}</translation>
    </message>
    <message>
        <source>You first chose to {act}.</source>
        <translation>Sie haben zuerst gewählt: {act}.</translation>
    </message>
    <message>
        <source>In your own words you had:</source>
        <translation>In Ihren eigenen Worten hieß es:</translation>
    </message>
    <message>
        <source>One way to hear it:</source>
        <translation>So kann man es hören:</translation>
    </message>
    <message>
        <source>Another:</source>
        <comment>another way to hear it</comment>
        <translation>Oder so:</translation>
    </message>
    <message>
        <source>Of ten experienced leaders, you thought, nobody would have done this.</source>
        <translation>Von zehn erfahrenen Leiterinnen und Leitern, dachten Sie, hätte niemand das getan.</translation>
    </message>
    <message numerus="yes">
        <source>Of ten experienced leaders, you thought, one would have done this. | Of ten experienced leaders, you thought, {number} would have done this.</source>
        <translation>
            <numerusform>Von zehn erfahrenen Leiterinnen und Leitern, dachten Sie, hätte eine Person das getan.</numerusform>
            <numerusform>Von zehn erfahrenen Leiterinnen und Leitern, dachten Sie, hätten {number} das getan.</numerusform>
        </translation>
    </message>
    <message>
        <source>No panel has voted on this place yet.</source>
        <translation>Über diese Stelle hat noch kein Panel abgestimmt.</translation>
    </message>
    <message>
        <source>this</source>
        <comment>what one did oneself</comment>
        <translation>dies</translation>
    </message>
    <message>
        <source>own words</source>
        <comment>among what leaders did first</comment>
        <translation>eigene Worte</translation>
    </message>
    <message>
        <source>The others: {votes}.</source>
        <translation>Die anderen: {votes}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} leader has answered: {votes}. | {n} leaders have answered: {votes}.</source>
        <translation>
            <numerusform>{n} Person hat geantwortet: {votes}.</numerusform>
            <numerusform>{n} Leiterinnen und Leiter haben geantwortet: {votes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {of} leaders did this first. | {n} of {of} leaders did this first.</source>
        <translation>
            <numerusform>{n} von {of} Leiterinnen und Leitern hat das als Erstes getan.</numerusform>
            <numerusform>{n} von {of} Leiterinnen und Leitern haben das als Erstes getan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The writers would rather have said {quote}</source>
        <comment>“quote” is a sentence in quotation marks, with its full stop</comment>
        <translation>Die Verfasser hätten lieber gesagt: {quote}</translation>
    </message>
    <message>
        <source>The writers would rather have chosen this: {act}.</source>
        <translation>Die Verfasser hätten lieber dies gewählt: {act}.</translation>
    </message>
    <message>
        <source>The writers would rather have waited.</source>
        <translation>Die Verfasser hätten lieber gewartet.</translation>
    </message>
    <message>
        <source>The writers would rather have done something else.</source>
        <translation>Die Verfasser hätten lieber etwas anderes getan.</translation>
    </message>
    <message>
        <source>The writers think that what you did may have cost somebody something; they would rather have said {quote}</source>
        <comment>“quote” is a sentence in quotation marks, with its full stop</comment>
        <translation>Die Verfasser meinen, was Sie getan haben, könnte jemanden etwas gekostet haben; sie hätten lieber gesagt: {quote}</translation>
    </message>
    <message>
        <source>The writers think that what you did may have cost somebody something; they would rather have chosen this: {act}.</source>
        <translation>Die Verfasser meinen, was Sie getan haben, könnte jemanden etwas gekostet haben; sie hätten lieber dies gewählt: {act}.</translation>
    </message>
    <message>
        <source>The writers think that what you did may have cost somebody something; they would rather have waited.</source>
        <translation>Die Verfasser meinen, was Sie getan haben, könnte jemanden etwas gekostet haben; sie hätten lieber gewartet.</translation>
    </message>
    <message>
        <source>The writers think that what you did may have cost somebody something; they would rather have done something else.</source>
        <translation>Die Verfasser meinen, was Sie getan haben, könnte jemanden etwas gekostet haben; sie hätten lieber etwas anderes getan.</translation>
    </message>
    <message>
        <source>In this telling it would have gone on as it did.</source>
        <translation>In dieser Fassung wäre es ebenso weitergegangen.</translation>
    </message>
    <message>
        <source>You could say: “{words}”</source>
        <translation>Sie könnten sagen: „{words}“</translation>
    </message>
    <message>
        <source>Then {act}.</source>
        <comment>“act” is an invitation, as from “let her say it”</comment>
        <translation>Dann: {act}.</translation>
    </message>
    <message>
        <source>a principle, {what}</source>
        <translation>ein Grundsatz („{what}“)</translation>
    </message>
    <message numerus="yes">
        <source>{n} minute | {n} minutes</source>
        <translation>
            <numerusform>{n} Minute</numerusform>
            <numerusform>{n} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>led on {day}</source>
        <translation>geleitet am {day}</translation>
    </message>
    <message>
        <source>guided</source>
        <comment>a way of leading</comment>
        <translation>geführt</translation>
    </message>
    <message>
        <source>open floor</source>
        <comment>a way of leading</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>You</source>
        <comment>who leads</comment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>{name}:</source>
        <comment>who speaks, before what is said</comment>
        <translation>{name}:</translation>
    </message>
    <message>
        <source>to you</source>
        <translation>zu Ihnen</translation>
    </message>
    <message>
        <source>to {name}</source>
        <comment>whom somebody turns to</comment>
        <translation>zu {name}</translation>
    </message>
    <message>
        <source>You say nothing.</source>
        <translation>Sie sagen nichts.</translation>
    </message>
    <message>
        <source>{day}.{month}.{year}</source>
        <translation>{day}.{month}.{year}</translation>
    </message>
    <message>
        <source>{share}%</source>
        <translation>{share}&#xa0;%</translation>
    </message>
    <message>
        <source>This is how the word is used in this program.</source>
        <translation>So wird das Wort in diesem Programm gebraucht.</translation>
    </message>
    <message>
        <source>In our own words.</source>
        <translation>In unseren eigenen Worten.</translation>
    </message>
    <message>
        <source>Balint group</source>
        <translation>Balintgruppe</translation>
    </message>
    <message>
        <source>A small group that meets regularly to talk about one clinician and one patient at a time: what is between them, and how it might look from the other chair. It is not there to solve the case. It is named after Michael Balint, who began it together with Enid Balint.</source>
        <translation>Eine kleine Gruppe, die sich regelmäßig trifft und jeweils über zwei Menschen spricht, einen, der behandelt, und einen, der behandelt wird: was zwischen ihnen ist und wie es vom anderen Stuhl aus aussehen mag. Sie ist nicht dazu da, den Fall zu lösen. Benannt ist sie nach Michael Balint, der mit Enid Balint den Anfang machte.</translation>
    </message>
    <message>
        <source>Balint-style</source>
        <translation>balintähnlich</translation>
    </message>
    <message>
        <source>A group that borrows from Balint work and also makes room for support, teaching or solutions. A session says which kind its group is, and is looked at inside that agreement.</source>
        <translation>Eine Gruppe, die sich bei der Balintarbeit etwas borgt und auch Platz macht für Zuspruch, Lehre oder Lösungen. Eine Sitzung sagt, von welcher Art ihre Gruppe ist, und wird innerhalb dieser Abmachung betrachtet.</translation>
    </message>
    <message>
        <source>presenter</source>
        <translation>Fallvorsteller, Fallvorstellerin</translation>
    </message>
    <message>
        <source>Who brings the case and tells it, from memory and without notes. In many groups the presenter then listens for a while as the others go on.</source>
        <translation>Wer den Fall mitbringt und erzählt, aus dem Gedächtnis und ohne Notizen. In vielen Gruppen hört diese Person dann eine Weile zu, während die anderen weitersprechen.</translation>
    </message>
    <message>
        <source>presents</source>
        <translation>stellt vor</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>Vorstellung</translation>
    </message>
    <message>
        <source>case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>In a Balint group: one patient who will not leave the presenter&apos;s mind, and what is between the two. What makes it a case is that it cannot quite be put down.</source>
        <translation>In einer Balintgruppe: ein Mensch in Behandlung, der der Person, die von ihm erzählt, nicht aus dem Kopf geht, und was zwischen den beiden ist. Zum Fall wird es, weil es sich nicht ganz ablegen lässt.</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Who keeps the room safe and the talk near the relationship, and is not the expert on the case. The group does the work, not the leader.</source>
        <translation>Wer für die Sicherheit im Raum sorgt, das Gespräch nah an der Beziehung hält und für den Fall nicht die Expertenrolle hat. Die Arbeit tut die Gruppe, nicht die Leitung.</translation>
    </message>
    <message>
        <source>co-leader</source>
        <translation>Co-Leitung</translation>
    </message>
    <message>
        <source>A second leader of the same group. The two can divide what they look after, often the clock and what goes on among the members, and talk about the hour afterwards.</source>
        <translation>Eine zweite Leitung derselben Gruppe. Die beiden können sich aufteilen, worauf sie achten, oft die Uhr und das, was unter den Mitgliedern vorgeht, und hinterher über die Stunde sprechen.</translation>
    </message>
    <message>
        <source>clarifying questions</source>
        <translation>Verständnisfragen</translation>
    </message>
    <message>
        <source>A short round of questions of fact after the telling. Some groups always have one; others find that it breaks into the first response.</source>
        <translation>Eine kurze Runde Sachfragen nach dem Erzählen. Manche Gruppen haben sie immer; andere finden, dass sie die erste Resonanz unterbricht.</translation>
    </message>
    <message>
        <source>clarifying</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>push-back</source>
        <translation>Zurücklehnen</translation>
    </message>
    <message>
        <source>The presenter moves the chair back, listens, and is not asked. It stops the questioning and gives the case to the group. Not everybody thinks that it helps.</source>
        <translation>Wer den Fall vorgestellt hat, rückt mit dem Stuhl zurück, hört zu und wird nichts gefragt. Das beendet das Fragen und gibt den Fall der Gruppe. Nicht alle glauben, dass es hilft.</translation>
    </message>
    <message>
        <source>sitting back</source>
        <translation>zurückgelehnt sitzen</translation>
    </message>
    <message>
        <source>sit back</source>
        <translation>sich zurücklehnen</translation>
    </message>
    <message>
        <source>return</source>
        <translation>Rückkehr</translation>
    </message>
    <message>
        <source>The part in which the presenter comes back in and may say something.</source>
        <translation>Der Teil, in dem wieder hereinkommt, wer den Fall vorgestellt hat, und etwas sagen kann.</translation>
    </message>
    <message>
        <source>It is no verdict on what the group imagined, and nobody is pressed for one.</source>
        <translation>Es ist kein Urteil über das, was die Gruppe sich vorgestellt hat, und niemand wird zu einem gedrängt.</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>Anfangsrunde</translation>
    </message>
    <message>
        <source>A few minutes at the beginning for news of earlier cases. Some groups have it and others begin at once with the question who has a case.</source>
        <translation>Ein paar Minuten am Anfang für Neues von früheren Fällen. Manche Gruppen haben das, andere beginnen gleich mit der Frage, wer einen Fall hat.</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>What can be relied on: place, time, who belongs, what stays in the room, and how this group works.</source>
        <translation>Worauf man sich verlassen kann: Ort, Zeit, wer dazugehört, was im Raum bleibt und wie diese Gruppe arbeitet.</translation>
    </message>
    <message>
        <source>When it is dependable, people can afford to be uncertain.</source>
        <translation>Wenn auf ihn Verlass ist, kann man es sich leisten, unsicher zu sein.</translation>
    </message>
    <message>
        <source>safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>That somebody may say a half-formed thing and not be judged, pressed or examined for it. Some strictness in the past came from leaders&apos; own worry about where safety ended, so it can also be overdone.</source>
        <translation>Dass jemand etwas Halbfertiges sagen kann und dafür nicht beurteilt, bedrängt oder ausgefragt wird. Manche frühere Strenge kam aus der eigenen Sorge der Leitenden darum, wo die Sicherheit endet; man kann es damit also auch übertreiben.</translation>
    </message>
    <message>
        <source>this safety</source>
        <translation>diese Sicherheit</translation>
    </message>
    <message>
        <source>this relationship</source>
        <translation>diese Beziehung</translation>
    </message>
    <message>
        <source>The one between this clinician and this patient. With care for safety it is what has to stay if a group is to be a Balint group at all.</source>
        <translation>Die zwischen diesem einen Menschen, der behandelt, und diesem einen, der behandelt wird. Zusammen mit der Sorge für die Sicherheit ist sie das, was bleiben muss, wenn eine Gruppe überhaupt eine Balintgruppe sein soll.</translation>
    </message>
    <message>
        <source>containment</source>
        <translation>Halten (Containment)</translation>
    </message>
    <message>
        <source>That strong feeling can be in the room without having to be got rid of. It may take no more than a leader who notices, stays, and keeps the time.</source>
        <translation>Dass ein starkes Gefühl im Raum sein kann, ohne dass man es loswerden muss. Es braucht dafür vielleicht nicht mehr als eine Leitung, die es bemerkt, bleibt und auf die Zeit achtet.</translation>
    </message>
    <message>
        <source>contain</source>
        <translation>halten</translation>
    </message>
    <message>
        <source>speculation</source>
        <translation>Fantasieren</translation>
    </message>
    <message>
        <source>Imagining freely, and saying so: what he may have felt, what she might have hoped. Nobody has to be right, and several guesses may stand beside each other.</source>
        <translation>Sich frei etwas vorstellen und es auch so sagen: was er empfunden haben mag, was sie vielleicht gehofft hat. Niemand muss recht haben, und mehrere Vermutungen können nebeneinanderstehen.</translation>
    </message>
    <message>
        <source>imagining</source>
        <translation>sich etwas vorstellen</translation>
    </message>
    <message>
        <source>speaking as</source>
        <translation>sprechen als</translation>
    </message>
    <message>
        <source>To speak as the patient or as the clinician: “I” instead of “he”. It is one way to find out how it looks from there.</source>
        <translation>Als Patientin oder Patient sprechen, als Ärztin oder Arzt: „ich“ statt „er“. Eine Art herauszufinden, wie es von dort aussieht.</translation>
    </message>
    <message>
        <source>in the shoes of</source>
        <translation>in den Schuhen von</translation>
    </message>
    <message>
        <source>parallel process</source>
        <translation>Parallelprozess</translation>
    </message>
    <message>
        <source>That a group may begin to do among themselves what clinician and patient do. It may happen, often unnoticed, and leaders differ on whether to name it.</source>
        <translation>Dass eine Gruppe unter sich zu tun beginnt, was die beiden aus dem Fall miteinander tun. Das kann geschehen, oft unbemerkt, und Leitende sind verschiedener Meinung, ob man es benennt.</translation>
    </message>
    <message>
        <source>It may also not happen: a mood that looks alike can come from the room, the rota or the leader.</source>
        <translation>Es kann auch nicht geschehen: Eine Stimmung, die ähnlich aussieht, kann aus dem Raum kommen, vom Dienstplan oder von der Leitung.</translation>
    </message>
    <message>
        <source>parallel</source>
        <translation>parallel</translation>
    </message>
    <message>
        <source>process comment</source>
        <translation>Prozesskommentar</translation>
    </message>
    <message>
        <source>A remark on what the group is doing just now. Leaders differ on whether to make one; it may open a case, or be passed over.</source>
        <translation>Eine Bemerkung darüber, was die Gruppe gerade tut. Leitende sind verschiedener Meinung, ob man eine macht; sie kann einen Fall öffnen, oder man übergeht sie.</translation>
    </message>
    <message>
        <source>interrogation</source>
        <translation>Ausfragen</translation>
    </message>
    <message>
        <source>Question after question to the presenter, who answers while the others watch. One question is not yet an attack; it is the excess that wears somebody down.</source>
        <translation>Frage um Frage an die Person, die vorstellt; sie antwortet, und die anderen sehen zu. Eine Frage ist noch kein Angriff; das Zuviel zermürbt.</translation>
    </message>
    <message>
        <source>cross-examination</source>
        <translation>Kreuzverhör</translation>
    </message>
    <message>
        <source>premature closure</source>
        <translation>vorschnelles Abschließen</translation>
    </message>
    <message>
        <source>Settling what a case is about while it could still be about something else.</source>
        <translation>Festlegen, worum es in einem Fall geht, solange es noch um etwas anderes gehen könnte.</translation>
    </message>
    <message>
        <source>Writing on groups has tended to see a problem in silence. It can also be of use, and leaders learn to bear it.</source>
        <translation>Was über Gruppen geschrieben wurde, hat in Stille eher ein Problem gesehen. Sie kann auch nützen, und Leitende lernen, sie auszuhalten.</translation>
    </message>
    <message>
        <source>Some silences are full and some are stuck, frightened or tired. One can often tell by the bodies.</source>
        <translation>Manche Stille ist voll, manche steckt fest, ist ängstlich oder müde. Oft sieht man es den Körpern an.</translation>
    </message>
    <message>
        <source>supervision</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Talking regularly about one&apos;s leading with somebody more experienced. Societies ask for it.</source>
        <translation>Regelmäßig mit jemandem, der mehr Erfahrung hat, über das eigene Leiten sprechen. Die Fachgesellschaften verlangen es.</translation>
    </message>
    <message>
        <source>No program replaces it.</source>
        <translation>Kein Programm ersetzt sie.</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Leaders who have each answered for every moment of one session. As long as there is none, only the writers&apos; view is shown, and it is marked as theirs.</source>
        <translation>Leiterinnen und Leiter, die jede und jeder für sich zu jeder Stelle einer Sitzung geantwortet haben. Solange es keines gibt, wird nur die Sicht der Verfasser gezeigt, und sie ist als ihre gekennzeichnet.</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>The written script of one meeting. It is one file, and all of it is invented.</source>
        <translation>Der geschriebene Text eines Treffens. Es ist eine einzige Datei, und alles darin ist erfunden.</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>One hour of a group. On the screen it is also called a session.</source>
        <translation>Eine Stunde einer Gruppe. Auf dem Bildschirm heißt sie auch Sitzung.</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>play</source>
        <translation>Durchgang</translation>
    </message>
    <message>
        <source>One run of a session by one person or pair.</source>
        <translation>Ein Mal durch eine Sitzung, allein oder zu zweit.</translation>
    </message>
    <message>
        <source>another telling</source>
        <translation>andere Fassung</translation>
    </message>
    <message>
        <source>Going back to a place and taking another road from there. The first play stays as it was, and a second road changes no figure.</source>
        <translation>An eine Stelle zurückgehen und von dort einen anderen Weg nehmen. Der erste Durchgang bleibt, wie er war, und ein zweiter Weg ändert keine Zahl.</translation>
    </message>
    <message>
        <source>record</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>The log of a play: every step, in order. It stays on this computer.</source>
        <translation>Das Protokoll eines Durchgangs: jeder Schritt, der Reihe nach. Sie bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>season</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Sessions of the same group in their order, which remember a little of each other.</source>
        <translation>Sitzungen derselben Gruppe in ihrer Folge, die sich ein wenig aneinander erinnern.</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>A part of the hour: frame, who has a case, presentation, questions, the group&apos;s work, return, close.</source>
        <translation>Ein Teil der Stunde: Rahmen, wer einen Fall hat, Vorstellung, Fragen, die Arbeit der Gruppe, Rückkehr, Schluss.</translation>
    </message>
    <message>
        <source>beat</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>A stretch of talk that goes by without the leader.</source>
        <translation>Ein Stück Gespräch, das ohne die Leitung vorübergeht.</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What somebody says. A cue is what somebody does.</source>
        <translation>Was jemand sagt. Ein Zeichen ist, was jemand tut.</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>The end of a beat at which the writers foresaw that one might do something, or wait.</source>
        <translation>Das Ende eines Abschnitts, an dem die Verfasser vorhergesehen haben, dass man etwas tun könnte oder warten.</translation>
    </message>
    <message>
        <source>move</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>What the leader does at a moment: a sentence, a gesture, or saying nothing.</source>
        <translation>Was die Leitung an einer Stelle tut: ein Satz, eine Geste oder nichts sagen.</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>nichts sagen</translation>
    </message>
    <message>
        <source>To say nothing and let the group go on. It is a move like any other, and often the one the writers would make.</source>
        <translation>Nichts sagen und die Gruppe weitermachen lassen. Das ist ein Schritt wie jeder andere und oft der, den die Verfasser machen würden.</translation>
    </message>
    <message>
        <source>saying nothing</source>
        <translation>schweigen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>warten</translation>
    </message>
    <message>
        <source>intervention</source>
        <translation>Intervention</translation>
    </message>
    <message>
        <source>A kind of act by the leader, such as going back to a lost thread. Its name is shown after choosing and never before.</source>
        <translation>Eine Art, wie die Leitung handeln kann, etwa einen verlorenen Faden wieder aufnehmen. Wie sie heißt, wird nach der Wahl gezeigt und nie davor.</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>Gelegenheit</translation>
    </message>
    <message>
        <source>A chance rather than a trouble: a half sentence, an image, a laugh that could be followed.</source>
        <translation>Eher eine Chance als eine Not: ein halber Satz, ein Bild, ein Lachen, dem man nachgehen könnte.</translation>
    </message>
    <message>
        <source>difficulty</source>
        <translation>Schwierigkeit</translation>
    </message>
    <message>
        <source>A typical hard moment in a group, such as advice that begins to flow.</source>
        <translation>Ein typischer schwerer Augenblick in einer Gruppe, etwa wenn die Ratschläge zu fließen beginnen.</translation>
    </message>
    <message>
        <source>guided</source>
        <translation>geführt</translation>
    </message>
    <message>
        <source>A way to play: at each moment some sentences are shown, and saying nothing. It shows where the writers foresaw something, so it says nothing about timing.</source>
        <translation>Eine Art zu leiten: An jeder Stelle werden ein paar Sätze gezeigt, dazu „Nichts sagen“. Man sieht dabei, wo die Verfasser etwas vorhergesehen haben; über den Zeitpunkt sagt es darum nichts.</translation>
    </message>
    <message>
        <source>open floor</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>A way to play: after every beat one may step in with any act, or let the group go on. A moment looks like any other beat.</source>
        <translation>Eine Art zu leiten: Nach jedem Abschnitt kann man tun, was eine Leitung tun kann, oder die Gruppe weitermachen lassen. Eine Stelle sieht aus wie jeder andere Abschnitt.</translation>
    </message>
    <message>
        <source>palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>The acts one can choose from in open floor, in neutral words. What others would call errors stand among them, unmarked.</source>
        <translation>Was man beim offenen Leiten tun kann, in neutralen Worten. Auch was andere Fehler nennen würden, steht darunter, ohne Kennzeichen.</translation>
    </message>
    <message>
        <source>general reply</source>
        <translation>allgemeine Antwort</translation>
    </message>
    <message>
        <source>How the group answers, in open floor, to something the writers had not foreseen. It is not judged.</source>
        <translation>Wie die Gruppe beim offenen Leiten auf etwas antwortet, was die Verfasser nicht vorhergesehen hatten. Es wird nicht beurteilt.</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>Passung</translation>
    </message>
    <message>
        <source>The writers&apos; view of a move at this moment: strong, sound, weak, or costly, which means that it would probably harm. It is their opinion, and leaders may see it otherwise.</source>
        <translation>Wie die Verfasser einen Schritt an dieser Stelle sehen: naheliegend, vertretbar, schwach, oder er hat einen Preis, das heißt, er würde wahrscheinlich schaden. Das ist ihre Meinung, und Leitende können es anders sehen.</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The writers&apos; fits for a whole session.</source>
        <translation>Die Passungen der Verfasser für eine ganze Sitzung.</translation>
    </message>
    <message>
        <source>gauge</source>
        <translation>Anzeiger</translation>
    </message>
    <message>
        <source>A hidden state that steers the script, such as how open the group is. Only writers see it, and it measures nothing.</source>
        <translation>Ein verborgener Zustand, der das Geschehen lenkt, etwa wie offen die Gruppe ist. Nur wer schreibt, sieht ihn, und er misst nichts.</translation>
    </message>
    <message>
        <source>window</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>How many beats after a moment stepping in still counts as in time. Coming in a little later is no miss.</source>
        <translation>Wie viele Abschnitte nach einer Stelle es noch als rechtzeitig zählt, etwas zu sagen. Ein wenig später zu kommen heißt nicht, etwas versäumt zu haben.</translation>
    </message>
    <message>
        <source>debrief</source>
        <translation>Nachbesprechung</translation>
    </message>
    <message>
        <source>What follows a play. Its attitude is “what did we find out”, not “how did you do”.</source>
        <translation>Was auf einen Durchgang folgt. Ihre Haltung ist „was haben wir herausgefunden“, nicht „wie gut waren Sie“.</translation>
    </message>
    <message>
        <source>There is nothing to see yet. Counted is the first time you lead each session to its end.</source>
        <translation>Noch ist nichts zu sehen. Gezählt wird jeweils das erste Mal, dass Sie eine Sitzung bis zum Ende leiten.</translation>
    </message>
    <message>
        <source>What you did, seen by the writers, from the first time you led each session. It says nothing about who is ready to lead. That is their view, and no panel has voted.</source>
        <translation>Was Sie getan haben, mit den Augen der Verfasser, jeweils beim ersten Mal, als Sie eine Sitzung geleitet haben. Es sagt nichts darüber, wer so weit ist zu leiten. Das ist die Sicht der Verfasser; ein Panel hat nicht abgestimmt.</translation>
    </message>
    <message>
        <source>could have</source>
        <translation>hätten es tun können</translation>
    </message>
    <message>
        <source>would rather not</source>
        <translation>lieber nicht</translation>
    </message>
    <message>
        <source>it probably cost somebody something</source>
        <translation>es hat wahrscheinlich jemanden etwas gekostet</translation>
    </message>
    <message>
        <source>not foreseen</source>
        <translation>nicht vorhergesehen</translation>
    </message>
    <message>
        <source>You wanted it back</source>
        <translation>Sie wollten sie zurückhaben</translation>
    </message>
    <message>
        <source>You marked it</source>
        <translation>Sie haben sie markiert</translation>
    </message>
    <message>
        <source>The writers saw it differently</source>
        <translation>Die Verfasser haben sie anders gesehen</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Heute ist nichts dran.</translation>
    </message>
    <message>
        <source>Places come back a week after the hour at the soonest, and later the more often you have met them.</source>
        <translation>Stellen kommen frühestens eine Woche nach der Stunde wieder, und später, je öfter Sie ihnen begegnet sind.</translation>
    </message>
    <message>
        <source>No moment yet called for: {competencies}.</source>
        <translation>Noch keine Stelle verlangte nach: {competencies}.</translation>
    </message>
    <message>
        <source>{moments} from {sessions}: too few for a figure, which needs {least} from {plays}.</source>
        <translation>{moments} aus {sessions}: zu wenig für eine Zahl; dafür braucht es {least} Stellen aus {plays} Sitzungen.</translation>
    </message>
    <message numerus="yes">
        <source>one moment | {number} moments</source>
        <comment>before “from”</comment>
        <translation>
            <numerusform>eine Stelle</numerusform>
            <numerusform>{number} Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one session | {number} sessions</source>
        <comment>after “from”</comment>
        <translation>
            <numerusform>einer Sitzung</numerusform>
            <numerusform>{number} Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>At {met} of {of} moments you did what the writers would or could have done.</source>
        <translation>An {met} von {of} Stellen haben Sie getan, was die Verfasser getan hätten oder hätten tun können.</translation>
    </message>
    <message>
        <source>With so few, anything from {low} to {high} in a hundred fits that.</source>
        <translation>Bei so wenigen passt dazu alles von {low} bis {high} von hundert.</translation>
    </message>
    <message numerus="yes">
        <source>From one session in open floor. | From {number} sessions in open floor.</source>
        <translation>
            <numerusform>Aus einer offen geleiteten Sitzung.</numerusform>
            <numerusform>Aus {number} offen geleiteten Sitzungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At {n} place the writers would have said something. | At {n} places the writers would have said something.</source>
        <translation>
            <numerusform>An einer Stelle hätten die Verfasser etwas gesagt.</numerusform>
            <numerusform>An {n} Stellen hätten die Verfasser etwas gesagt.</numerusform>
        </translation>
    </message>
    <message>
        <source>You came in {when}; with an act they would accept at {accepted}.</source>
        <translation>Sie selbst: {when}; an {accepted} im Sinn der Verfasser.</translation>
    </message>
    <message numerus="yes">
        <source>At {n} they would have waited; you waited at {waited}. | At {n} they would have waited; you waited at {waited}.</source>
        <translation>
            <numerusform>An einer hätten sie gewartet; an {waited} haben auch Sie gewartet.</numerusform>
            <numerusform>An {n} hätten sie gewartet; an {waited} haben auch Sie gewartet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You also spoke at {n} other place, which is neither right nor wrong. | You also spoke at {n} other places, which is neither right nor wrong.</source>
        <translation>
            <numerusform>Sie haben noch an einer anderen Stelle etwas gesagt; das ist weder gut noch schlecht.</numerusform>
            <numerusform>Sie haben noch an {n} anderen Stellen etwas gesagt; das ist weder gut noch schlecht.</numerusform>
        </translation>
    </message>
    <message>
        <source>in time at {count}</source>
        <translation>rechtzeitig an {count}</translation>
    </message>
    <message>
        <source>a beat before at {count}</source>
        <translation>einen Abschnitt früher an {count}</translation>
    </message>
    <message>
        <source>a little later at {count}</source>
        <translation>etwas später an {count}</translation>
    </message>
    <message>
        <source>not at {count}</source>
        <translation>nicht an {count}</translation>
    </message>
    <message>
        <source>You said nothing</source>
        <translation>Sie haben nichts gesagt</translation>
    </message>
    <message>
        <source>{place}, minute {minute}</source>
        <translation>{place}, Minute {minute}</translation>
    </message>
    <message>
        <source>{act}: {view}</source>
        <translation>{act}: {view}</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>heute dran</translation>
    </message>
    <message>
        <source>comes back on {date}</source>
        <translation>kommt wieder am {date}</translation>
    </message>
    <message>
        <source>practised {times}</source>
        <translation>{times} geübt</translation>
    </message>
    <message>
        <source>{reason}; {and_when}.</source>
        <translation>{reason}; {and_when}.</translation>
    </message>
    <message>
        <source>You have used every act there is.</source>
        <translation>Sie haben jede Intervention gebraucht, die es gibt.</translation>
    </message>
    <message>
        <source>Not used yet: {acts}.</source>
        <translation>Noch nicht gebraucht: {acts}.</translation>
    </message>
    <message numerus="yes">
        <source>From one session, the first time you led it. | From {number} sessions, the first time you led each.</source>
        <translation>
            <numerusform>Aus einer Sitzung, beim ersten Mal, als Sie sie geleitet haben.</numerusform>
            <numerusform>Aus {number} Sitzungen, jeweils beim ersten Mal, als Sie sie geleitet haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand in what I wrote, too</source>
        <translation>Auch abgeben, was ich geschrieben habe</translation>
    </message>
    <message>
        <source>The organiser reads it, to talk about it. It stands in no results.</source>
        <translation>Der Veranstalter liest es, um darüber zu sprechen. In keinem Ergebnis steht es.</translation>
    </message>
    <message>
        <source>Hand in my places and guesses, too</source>
        <translation>Auch meine Stellen und Schätzungen abgeben</translation>
    </message>
    <message>
        <source>They are only shown counted together with the others’, from five people on.</source>
        <translation>Gezeigt werden sie nur mit denen der anderen zusammengezählt, ab fünf Personen.</translation>
    </message>
    <message>
        <source>This is not my computer</source>
        <translation>Das ist nicht mein Computer</translation>
    </message>
    <message>
        <source>Everything is forgotten here once it is handed in.</source>
        <translation>Sobald abgegeben ist, wird hier alles vergessen.</translation>
    </message>
    <message>
        <source>It is handed in as it was when you first saved or sent it.</source>
        <translation>Es wird so abgegeben, wie es war, als Sie es zum ersten Mal gespeichert oder geschickt haben.</translation>
    </message>
    <message>
        <source>The password is the one you were given with your code. It is not kept on this computer.</source>
        <translation>Das Passwort ist das, was Sie mit Ihrem Code bekommen haben. Es wird auf diesem Computer nicht aufgehoben.</translation>
    </message>
    <message>
        <source>The address you were given; it begins with postgresql://</source>
        <translation>Die Adresse, die Sie bekommen haben; sie beginnt mit postgresql://</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>Es wird geschickt.</translation>
    </message>
    <message>
        <source>Sent, and confirmed by the server. You have handed in.</source>
        <translation>Geschickt und vom Server bestätigt. Sie haben abgegeben.</translation>
    </message>
    <message>
        <source>The server cannot be reached just now. Nothing is lost: it is kept here and tried again by itself while the program is open. Or come back later and send it then.</source>
        <translation>Der Server ist gerade nicht zu erreichen. Verloren ist nichts: Es ist hier aufgehoben und wird von selbst wieder versucht, solange das Programm offen ist. Oder kommen Sie später wieder und schicken es dann.</translation>
    </message>
    <message>
        <source>It was not sent: the server does not accept this password. Please look at it once more.</source>
        <translation>Es wurde nicht geschickt: Der Server nimmt dieses Passwort nicht an. Bitte sehen Sie es sich noch einmal an.</translation>
    </message>
    <message>
        <source>It was not sent, and is kept here. The server says: {why}</source>
        <translation>Es wurde nicht geschickt und ist hier aufgehoben. Der Server sagt: {why}</translation>
    </message>
    <message>
        <source>It is kept here and was not sent yet. Type the password to send it.</source>
        <translation>Es ist hier aufgehoben und noch nicht geschickt. Geben Sie das Passwort ein, um es zu schicken.</translation>
    </message>
    <message>
        <source>Please type the password you were given.</source>
        <translation>Bitte geben Sie das Passwort ein, das Sie bekommen haben.</translation>
    </message>
    <message>
        <source>You can save a file to hand in, or send it to {host}.</source>
        <translation>Sie können eine Datei zum Abgeben speichern oder sie an {host} schicken.</translation>
    </message>
    <message>
        <source>Lead a Balint group</source>
        <translation>Eine Balintgruppe leiten</translation>
    </message>
    <message>
        <source>You sit with a group for one meeting. At any point you may say something, or not. Afterwards one looks at how the hour went, and at how else it can be heard.</source>
        <translation>Sie sitzen für ein Treffen in einer Gruppe. Sie können jederzeit etwas sagen oder es lassen. Danach schaut man, wie die Stunde war und wie man sie noch hören kann.</translation>
    </message>
    <message>
        <source>The program stopped in the middle last time</source>
        <translation>Das Programm ist beim letzten Mal mittendrin stehen geblieben</translation>
    </message>
    <message>
        <source>Your plays are kept. It wrote down what it could, and sent it nowhere. This is said only once.</source>
        <translation>Ihre Durchgänge sind aufgehoben. Es hat aufgeschrieben, was es konnte, und nichts davon verschickt. Das steht hier nur einmal.</translation>
    </message>
    <message>
        <source>Practice, and private: everything stays on this computer. Nothing here counts toward the hours of any society, and nothing says that somebody is ready to lead.</source>
        <translation>Übung, und privat: Alles bleibt auf diesem Computer. Nichts davon zählt für die Stunden einer Gesellschaft, und nichts davon sagt, dass jemand so weit ist, eine Gruppe zu leiten.</translation>
    </message>
    <message>
        <source>No sessions were found with the program. A session can also come as a file: open it here, or drop it on this window.</source>
        <translation>Es wurden keine Sitzungen beim Programm gefunden. Eine Sitzung kann auch als Datei kommen: Öffnen Sie sie hier oder lassen Sie sie auf dieses Fenster fallen.</translation>
    </message>
    <message>
        <source>Somebody who knows the ground should read this session before it is used in a workshop.</source>
        <translation>Bevor diese Sitzung in einem Workshop verwendet wird, sollte sie jemand lesen, der das Gebiet kennt.</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>auf Englisch</translation>
    </message>
    <message>
        <source>in German</source>
        <translation>auf Deutsch</translation>
    </message>
    <message>
        <source>in French</source>
        <translation>auf Französisch</translation>
    </message>
    <message>
        <source>not yet led</source>
        <translation>noch nicht geleitet</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>beiseitegelegt</translation>
    </message>
    <message>
        <source>led</source>
        <translation>geleitet</translation>
    </message>
    <message>
        <source>Traditional form; the presenter moves back to listen.</source>
        <translation>Klassische Form; wer den Fall vorstellt, rückt zurück und hört zu.</translation>
    </message>
    <message>
        <source>Traditional form; the presenter may move back to listen.</source>
        <translation>Klassische Form; wer den Fall vorstellt, kann zurückrücken und zuhören.</translation>
    </message>
    <message>
        <source>Traditional form; the presenter stays in the circle.</source>
        <translation>Klassische Form; wer den Fall vorstellt, bleibt im Kreis.</translation>
    </message>
    <message>
        <source>Balint-style, freer in form; the presenter moves back to listen.</source>
        <translation>Balintähnlich, freier in der Form; wer den Fall vorstellt, rückt zurück und hört zu.</translation>
    </message>
    <message>
        <source>Balint-style, freer in form; the presenter may move back to listen.</source>
        <translation>Balintähnlich, freier in der Form; wer den Fall vorstellt, kann zurückrücken und zuhören.</translation>
    </message>
    <message>
        <source>Balint-style, freer in form; the presenter stays in the circle.</source>
        <translation>Balintähnlich, freier in der Form; wer den Fall vorstellt, bleibt im Kreis.</translation>
    </message>
    <message>
        <source>Continue {title}: {stands}, {begun}</source>
        <translation>Weiter mit {title}: {stands}, {begun}</translation>
    </message>
    <message>
        <source>Season: {title}</source>
        <translation>Reihe: {title}</translation>
    </message>
    <message>
        <source>Session: {title}</source>
        <translation>Sitzung: {title}</translation>
    </message>
    <message>
        <source>You have led this session.</source>
        <translation>Sie haben diese Sitzung geleitet.</translation>
    </message>
    <message>
        <source>A season: the group remembers what became of the meetings before.</source>
        <translation>Eine Reihe: Die Gruppe erinnert sich, was aus den Treffen davor geworden ist.</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>in a room</source>
        <translation>in einem Raum</translation>
    </message>
    <message>
        <source>you lead as {role}</source>
        <translation>Sie leiten als {role}</translation>
    </message>
    <message>
        <source>in another language ({code})</source>
        <translation>in einer anderen Sprache ({code})</translation>
    </message>
    <message>
        <source>meeting {meeting} of {of}</source>
        <translation>Treffen {meeting} von {of}</translation>
    </message>
    <message>
        <source>In the circle: {names}.</source>
        <translation>Im Kreis: {names}.</translation>
    </message>
    <message>
        <source>You lead with a co-leader.</source>
        <translation>Sie leiten mit einer Co-Leitung.</translation>
    </message>
    <message>
        <source>{who}, {role}, {day}, on {what}</source>
        <comment>a reader of a session</comment>
        <translation>{who}, {role}, {day}, zu {what}</translation>
    </message>
    <message>
        <source>Written by the makers of this program from published texts. Reviewed by {readers}.</source>
        <translation>Geschrieben von denen, die dieses Programm gemacht haben, nach veröffentlichten Texten. Gelesen von {readers}.</translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation>Am Anfang</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>zu unbekannter Zeit</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>heute um {time}</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>gestern um {time}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>am {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>an {role}</source>
        <comment>what somebody is; English has “an” before a vowel</comment>
        <translation>{role}</translation>
    </message>
    <message>
        <source>a {role}</source>
        <comment>what somebody is</comment>
        <translation>{role}</translation>
    </message>
    <message>
        <source>begun {when}</source>
        <translation>begonnen {when}</translation>
    </message>
    <message>
        <source>Who spoke, by lines: {people}.</source>
        <translation>Wer gesprochen hat, nach Zeilen: {people}.</translation>
    </message>
    <message>
        <source>Nobody spoke.</source>
        <translation>Niemand hat gesprochen.</translation>
    </message>
    <message>
        <source>Nothing was heard from {people}.</source>
        <translation>Nichts zu hören war von {people}.</translation>
    </message>
    <message>
        <source>You did not speak.</source>
        <translation>Sie haben nicht gesprochen.</translation>
    </message>
    <message numerus="yes">
        <source>You did not speak, and made one gesture. | You did not speak, and made {number} gestures.</source>
        <translation>
            <numerusform>Sie haben nicht gesprochen, aber eine Geste gemacht.</numerusform>
            <numerusform>Sie haben nicht gesprochen, aber {number} Gesten gemacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one word in all | {number} words in all</source>
        <translation>
            <numerusform>zusammen ein Wort</numerusform>
            <numerusform>zusammen {number} Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You spoke {often}, {words}, and made one gesture. | You spoke {often}, {words}, and made {number} gestures.</source>
        <comment>“often” is once, twice, three times; “words” is “one word in all”, “two words in all”</comment>
        <translation>
            <numerusform>Sie haben {often} gesprochen, {words}, und eine Geste gemacht.</numerusform>
            <numerusform>Sie haben {often} gesprochen, {words}, und {number} Gesten gemacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>You spoke {often}, {words}.</source>
        <comment>“often” is once, twice, three times; “words” is “one word in all”, “two words in all”</comment>
        <translation>Sie haben {often} gesprochen, {words}.</translation>
    </message>
    <message numerus="yes">
        <source>You spoke {often}, and made one gesture. | You spoke {often}, and made {number} gestures.</source>
        <comment>“often” is once, twice, three times</comment>
        <translation>
            <numerusform>Sie haben {often} gesprochen und eine Geste gemacht.</numerusform>
            <numerusform>Sie haben {often} gesprochen und {number} Gesten gemacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>You spoke {often}.</source>
        <comment>“often” is once, twice, three times</comment>
        <translation>Sie haben {often} gesprochen.</translation>
    </message>
    <message>
        <source>Nobody put a question to the presenter.</source>
        <translation>Wer den Fall vorstellte, wurde nichts gefragt.</translation>
    </message>
    <message>
        <source>No advice was given.</source>
        <translation>Es wurde kein Rat gegeben.</translation>
    </message>
    <message>
        <source>Nobody spoke as the patient or as the doctor.</source>
        <translation>Niemand hat aus der Patienten- oder aus der Arztrolle gesprochen.</translation>
    </message>
    <message>
        <source>Nobody spoke as the patient.</source>
        <translation>Niemand hat aus der Patientenrolle gesprochen.</translation>
    </message>
    <message>
        <source>Nobody spoke as the doctor.</source>
        <translation>Niemand hat aus der Arztrolle gesprochen.</translation>
    </message>
    <message numerus="yes">
        <source>The presenter was asked one question. | The presenter was asked {number} questions.</source>
        <translation>
            <numerusform>Wer den Fall vorstellte, wurde einmal etwas gefragt.</numerusform>
            <numerusform>Wer den Fall vorstellte, wurde {number} Mal etwas gefragt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The presenter was asked at least one question. | The presenter was asked at least {number} questions.</source>
        <translation>
            <numerusform>Wer den Fall vorstellte, wurde mindestens einmal etwas gefragt.</numerusform>
            <numerusform>Wer den Fall vorstellte, wurde mindestens {number} Mal etwas gefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody spoke as the patient {often}, and as the doctor {doctor}.</source>
        <comment>“often” and “doctor” are once, twice, three times</comment>
        <translation>Jemand hat {often} aus der Patientenrolle gesprochen und {doctor} aus der Arztrolle.</translation>
    </message>
    <message>
        <source>Somebody spoke as the patient {often}.</source>
        <translation>Jemand hat {often} aus der Patientenrolle gesprochen.</translation>
    </message>
    <message numerus="yes">
        <source>There was one silence. | There were {number} silences.</source>
        <translation>
            <numerusform>Still war es einmal.</numerusform>
            <numerusform>Still war es {number} Mal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There was one silence, of {n} second. | There was one silence, of {n} seconds.</source>
        <translation>
            <numerusform>Still war es einmal, eine Sekunde lang.</numerusform>
            <numerusform>Still war es einmal, {n} Sekunden lang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There were {number} silences, the longest of {n} second. | There were {number} silences, the longest of {n} seconds.</source>
        <translation>
            <numerusform>Still war es {number} Mal, am längsten eine Sekunde.</numerusform>
            <numerusform>Still war es {number} Mal, am längsten {n} Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one question to the presenter | {number} questions to the presenter</source>
        <translation>
            <numerusform>eine Frage an die Person, die vorstellt</numerusform>
            <numerusform>{number} Fragen an die Person, die vorstellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one piece of advice | {number} pieces of advice</source>
        <translation>
            <numerusform>ein Ratschlag</numerusform>
            <numerusform>{number} Ratschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>you marked this place</source>
        <translation>diese Stelle haben Sie markiert</translation>
    </message>
    <message>
        <source>{stage} · minute {minute}</source>
        <translation>{stage} · Minute {minute}</translation>
    </message>
    <message>
        <source>Before co-leading: a look at my habits</source>
        <translation>Vor dem gemeinsamen Leiten: ein Blick auf meine Gewohnheiten</translation>
    </message>
    <message>
        <source>Choose two to four sessions. Say first what you expect of yourself. Then lead each once, without going back; after each there is its debrief, and after the last what you expected stands beside what was counted.</source>
        <translation>Wählen Sie zwei bis vier Sitzungen. Sagen Sie zuerst, was Sie von sich erwarten. Dann leiten Sie jede einmal, ohne etwas zurückzunehmen; nach jeder gibt es ihre Nachbesprechung, und nach der letzten steht, was Sie erwartet haben, neben dem, was gezählt wurde.</translation>
    </message>
    <message>
        <source>This page is not an assessment and says nothing about who is ready to lead. It was counted from a few written sessions with one’s own choices in them, seen by their writers. It counts towards no society’s hours or training.</source>
        <translation>Diese Seite ist keine Beurteilung und sagt nichts darüber, wer so weit ist zu leiten. Gezählt wurde in wenigen geschriebenen Sitzungen mit eigenen Entscheidungen darin, so wie ihre Verfasser sie sehen. Sie zählt für keine Stunden und keine Weiterbildung irgendeiner Gesellschaft.</translation>
    </message>
    <message>
        <source>When do I come in: early, in time, late, hardly ever?</source>
        <translation>Wann sage ich etwas: früh, rechtzeitig, spät, kaum je?</translation>
    </message>
    <message>
        <source>What do I do most? What almost never?</source>
        <translation>Was tue ich am meisten? Was fast nie?</translation>
    </message>
    <message>
        <source>What makes it hard for me to wait?</source>
        <translation>Was macht es mir schwer zu warten?</translation>
    </message>
    <message>
        <source>What would somebody who leads with me notice first?</source>
        <translation>Was würde jemand, der mit mir leitet, als Erstes bemerken?</translation>
    </message>
    <message>
        <source>What I would ask my co-leader to watch for</source>
        <translation>Worauf meine Co-Leitung bitte achten soll</translation>
    </message>
    <message>
        <source>What I would take to supervision</source>
        <translation>Was ich in die Supervision mitnehmen würde</translation>
    </message>
    <message>
        <source>{habit}: {figure}</source>
        <translation>{habit}: {figure}</translation>
    </message>
    <message>
        <source>You did nothing but wait.</source>
        <translation>Sie haben nur gewartet.</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>Es wurde nichts gesagt.</translation>
    </message>
    <message>
        <source>Guided play shows where the writers foresaw something, so it says nothing about timing.</source>
        <translation>Geführte Durchgänge zeigen, wo die Verfasser etwas vorhergesehen haben; über den Zeitpunkt sagen sie darum nichts.</translation>
    </message>
    <message>
        <source>I spoke where the writers would have waited</source>
        <translation>Ich habe gesprochen, wo die Verfasser gewartet hätten</translation>
    </message>
    <message>
        <source>I waited where they would have said something</source>
        <translation>Ich habe gewartet, wo sie etwas gesagt hätten</translation>
    </message>
    <message>
        <source>To talk over</source>
        <translation>Zum Besprechen</translation>
    </message>
    <message>
        <source>I did nothing but wait.</source>
        <translation>Ich habe nur gewartet.</translation>
    </message>
    <message>
        <source>From {sessions}. Begun on {day}.</source>
        <translation>Aus {sessions}. Begonnen am {day}.</translation>
    </message>
    <message>
        <source>What I tend to do</source>
        <translation>Wozu ich neige</translation>
    </message>
    <message>
        <source>When I come in</source>
        <translation>Wann ich etwas sage</translation>
    </message>
    <message numerus="yes">
        <source>one time | {number} times</source>
        <comment>how often something was done</comment>
        <translation>
            <numerusform>einmal</numerusform>
            <numerusform>{number} Mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over one stretch of talk I did something {times}, {gestures} with a gesture. | Over {number} stretches of talk I did something {times}, {gestures} with a gesture.</source>
        <translation>
            <numerusform>In einem Stück Gespräch habe ich {times} etwas getan, davon {gestures} mit einer Geste.</numerusform>
            <numerusform>In {number} Stücken Gespräch habe ich {times} etwas getan, davon {gestures} mit einer Geste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over one stretch of talk I did something {times}. | Over {number} stretches of talk I did something {times}.</source>
        <translation>
            <numerusform>In einem Stück Gespräch habe ich {times} etwas getan.</numerusform>
            <numerusform>In {number} Stücken Gespräch habe ich {times} etwas getan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most often: {acts}.</source>
        <translation>Am häufigsten: {acts}.</translation>
    </message>
    <message numerus="yes">
        <source>One act was not used: {acts}. | {number} acts were not used, among them {acts}.</source>
        <translation>
            <numerusform>Eine Intervention wurde nicht gebraucht: {acts}.</numerusform>
            <numerusform>{number} Interventionen wurden nicht gebraucht, darunter {acts}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No place was met where the writers would have waited, and you spoke.</source>
        <translation>Es kam keine Stelle vor, an der die Verfasser gewartet hätten und Sie gesprochen haben.</translation>
    </message>
    <message numerus="yes">
        <source>One place where the writers would have waited, and you spoke: {places}. | {number} places where the writers would have waited, and you spoke: {places}.</source>
        <translation>
            <numerusform>Eine Stelle, an der die Verfasser gewartet hätten und Sie gesprochen haben: {places}.</numerusform>
            <numerusform>{number} Stellen, an denen die Verfasser gewartet hätten und Sie gesprochen haben: {places}.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{place}” (minute {minute}, {session})</source>
        <translation>„{place}“ (Minute {minute}, {session})</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Every kind of move</source>
        <translation>Alle Arten von Schritten</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>The map as a drawing</source>
        <translation>Die Karte als Zeichnung</translation>
    </message>
    <message>
        <source>The map as a list</source>
        <translation>Die Karte als Liste</translation>
    </message>
    <message>
        <source>Arrow keys go from beat to beat along the ways, Enter reads a beat, plus and minus zoom, 0 shows the whole map. The list beside it says the same in words.</source>
        <translation>Pfeiltasten gehen auf den Wegen von Abschnitt zu Abschnitt, Eingabe liest einen Abschnitt, Plus und Minus vergrößern und verkleinern, 0 zeigt die ganze Karte. Die Liste daneben sagt dasselbe in Worten.</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>go from beat to beat along the ways, on your road first</source>
        <translation>auf den Wegen von Abschnitt zu Abschnitt gehen, zuerst auf Ihrem</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>reads a beat</source>
        <translation>einen Abschnitt lesen</translation>
    </message>
    <message>
        <source>+ and −</source>
        <translation>+ und −</translation>
    </message>
    <message>
        <source>larger and smaller</source>
        <translation>größer und kleiner</translation>
    </message>
    <message>
        <source>words at their usual size</source>
        <translation>Wörter in üblicher Größe</translation>
    </message>
    <message>
        <source>the whole map</source>
        <translation>die ganze Karte</translation>
    </message>
    <message>
        <source>search; Enter goes to the next beat that is found</source>
        <translation>suchen; Eingabe geht zum nächsten gefundenen Abschnitt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>◆ a moment · double line: an end · dashed: it depends on what was before</source>
        <translation>◆ eine Stelle · doppelte Linie: ein Ende · gestrichelt: es hängt davon ab, was vorher war</translation>
    </message>
    <message>
        <source>thick and numbered: your road</source>
        <translation>dick und nummeriert: Ihr Weg</translation>
    </message>
    <message>
        <source>the writers&apos; view of each move: ● strong ○ sound △ weak ✕ costly</source>
        <translation>wie die Verfasser jeden Schritt sehen: ● naheliegend ○ vertretbar △ schwach ✕ hat einen Preis</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>naheliegend</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>vertretbar</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>costly</source>
        <translation>hat einen Preis</translation>
    </message>
    <message numerus="yes">
        <source>{stage}, {n} beat | {stage}, {n} beats</source>
        <translation>
            <numerusform>{stage}, {n} Abschnitt</numerusform>
            <numerusform>{stage}, {n} Abschnitte</numerusform>
        </translation>
    </message>
    <message>
        <source>Minute {minute}, {title}</source>
        <translation>Minute {minute}, {title}</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>eine Stelle</translation>
    </message>
    <message>
        <source>an end, {ending}</source>
        <translation>ein Ende, {ending}</translation>
    </message>
    <message>
        <source>number {number} of your road</source>
        <translation>Nummer {number} auf Ihrem Weg</translation>
    </message>
    <message>
        <source>an end</source>
        <translation>ein Ende</translation>
    </message>
    <message>
        <source>Minute {minute}</source>
        <translation>Minute {minute}</translation>
    </message>
    <message>
        <source>You were here: place {number} of your road.</source>
        <translation>Hier waren Sie: Stelle {number} auf Ihrem Weg.</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>All {n} beats | All {n} beats</source>
        <translation>
            <numerusform>{n} Abschnitt</numerusform>
            <numerusform>Alle {n} Abschnitte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {n} beats | {count} of {n} beats</source>
        <translation>
            <numerusform>{count} von {n} Abschnitt</numerusform>
            <numerusform>{count} von {n} Abschnitten</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <comment>beside the move that was made</comment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>what you did</source>
        <translation>was Sie getan haben</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>If {condition}:</source>
        <translation>Wenn {condition}:</translation>
    </message>
    <message>
        <source>Sometimes:</source>
        <translation>Manchmal:</translation>
    </message>
    <message>
        <source>To {name}:</source>
        <translation>Zu {name}:</translation>
    </message>
    <message>
        <source>only sometimes offered</source>
        <translation>wird nur manchmal angeboten</translation>
    </message>
    <message>
        <source>What am I allergic to in a group?</source>
        <translation>Wogegen bin ich in einer Gruppe allergisch?</translation>
    </message>
    <message>
        <source>What dose of yourself did you give?</source>
        <translation>In welcher Dosis haben Sie sich selbst gegeben?</translation>
    </message>
    <message>
        <source>What had each put in, and what did each expect back?</source>
        <translation>Was hatte jeder hineingegeben, und was erwartete jeder dafür?</translation>
    </message>
    <message>
        <source>Nothing is written yet. A question to begin with, or a page without one:</source>
        <translation>Noch ist nichts geschrieben. Eine Frage für den Anfang, oder eine Seite ohne:</translation>
    </message>
    <message>
        <source>No note has these words.</source>
        <translation>Keine Notiz hat diese Wörter.</translation>
    </message>
    <message>
        <source>Yes, write my notes into a file that anybody can read who has it.</source>
        <translation>Ja, meine Notizen in eine Datei schreiben, die jeder lesen kann, der sie hat.</translation>
    </message>
    <message>
        <source>The notebook stays on this computer unless you take it out. Everything shown above goes into the file.</source>
        <translation>Das Notizbuch bleibt auf diesem Computer, solange Sie es nicht herausnehmen. Alles, was oben steht, kommt in die Datei.</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Eine Notiz</translation>
    </message>
    <message>
        <source>kept in the debrief of an hour led {when}</source>
        <translation>aufgehoben in der Nachbesprechung einer Stunde, geleitet {when}</translation>
    </message>
    <message>
        <source>Everybody in it is invented. Nothing comes from a real group, not even changed.</source>
        <translation>Alle darin sind erfunden. Nichts stammt aus einer wirklichen Gruppe, auch nicht verändert.</translation>
    </message>
    <message>
        <source>Nothing is handed in, and one may pass.</source>
        <translation>Nichts wird abgegeben, und man darf aussetzen.</translation>
    </message>
    <message>
        <source>Take a chair, read your card, and go on from the last line. Nobody has to be like the script.</source>
        <translation>Nehmen Sie einen Stuhl, lesen Sie Ihre Karte und machen Sie bei der letzten Zeile weiter. Niemand muss sein wie im Text.</translation>
    </message>
    <message>
        <source>Frame: invented people, nothing is handed in, one may pass. Read the content note aloud if there is one.</source>
        <translation>Rahmen: erfundene Personen, nichts wird abgegeben, man darf aussetzen. Lesen Sie den Inhaltshinweis vor, wenn es einen gibt.</translation>
    </message>
    <message>
        <source>Tables of four: two lead as a pair, two watch. One’s own sentence first, then choose; mark the places.</source>
        <translation>Vierertische: Zwei leiten gemeinsam, zwei schauen zu. Erst der eigene Satz, dann wählen; die Stellen markieren.</translation>
    </message>
    <message>
        <source>At the table: the place we want back. No scores.</source>
        <translation>Am Tisch: die Stelle, die wir zurückhaben wollen. Keine Punkte.</translation>
    </message>
    <message>
        <source>All together, three places: own sentences, a vote, faculty disagree aloud, the writers last. Once: live.</source>
        <translation>Alle zusammen, drei Stellen: eigene Sätze, eine Abstimmung, die Dozierenden widersprechen einander laut, die Verfasser zuletzt. Einmal: live.</translation>
    </message>
    <message>
        <source>Each alone: one thing to ask my co-leader.</source>
        <translation>Jeder für sich: eine Bitte an meine Co-Leitung.</translation>
    </message>
    <message>
        <source>What did you want to do before you had thought about it?</source>
        <translation>Was wollten Sie tun, bevor Sie darüber nachgedacht hatten?</translation>
    </message>
    <message>
        <source>Whom in the room were you looking after?</source>
        <translation>Um wen im Raum haben Sie sich gekümmert?</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>You are not in the room now.</source>
        <translation>Sie sind jetzt nicht im Raum.</translation>
    </message>
    <message>
        <source>How you speak.</source>
        <translation>Wie Sie sprechen.</translation>
    </message>
    <message>
        <source>What you want of this hour.</source>
        <translation>Was Sie von dieser Stunde wollen.</translation>
    </message>
    <message>
        <source>What you carry.</source>
        <translation>Was Sie mit sich tragen.</translation>
    </message>
    <message>
        <source>What you said last.</source>
        <translation>Was Sie zuletzt gesagt haben.</translation>
    </message>
    <message numerus="yes">
        <source>{n} minute. | {n} minutes.</source>
        <translation>
            <numerusform>{n} Minute.</numerusform>
            <numerusform>{n} Minuten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{group}, {n} minute. You are {role}. | {group}, {n} minutes. You are {role}.</source>
        <comment>what a session begins with; role as in “a family doctor”</comment>
        <translation>
            <numerusform>{group}, {n} Minute. Sie sind hier als {role}.</numerusform>
            <numerusform>{group}, {n} Minuten. Sie sind hier als {role}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hour up to minute {minute} · {title}</source>
        <translation>Die Stunde bis Minute {minute} · {title}</translation>
    </message>
    <message>
        <source>The hour up to minute {minute}</source>
        <translation>Die Stunde bis Minute {minute}</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>The first of you, alone</source>
        <translation>Die oder der Erste von Ihnen, allein</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>The second of you, alone</source>
        <translation>Die oder der Zweite von Ihnen, allein</translation>
    </message>
    <message>
        <source>Now agree</source>
        <translation>Jetzt einigen</translation>
    </message>
    <message>
        <source>Two lead this hour from one seat. At each place each of you answers alone, while the other looks away. Then both answers are shown, and you agree on one. What each would have done is kept nowhere but on this page.</source>
        <translation>Zwei leiten diese Stunde von einem Platz aus. An jeder Stelle antworten Sie nacheinander, jeweils allein; wer nicht dran ist, sieht weg. Dann werden beide Antworten gezeigt, und Sie einigen sich auf eine. Was jeder allein getan hätte, steht nirgends als auf dieser Seite.</translation>
    </message>
    <message>
        <source>The other looks away. What would you do first?</source>
        <translation>Wer nicht dran ist, sieht weg. Was würden Sie als Erstes tun?</translation>
    </message>
    <message>
        <source>Hand over. The first answer stays covered until both are there.</source>
        <translation>Geben Sie weiter. Die erste Antwort bleibt verdeckt, bis beide da sind.</translation>
    </message>
    <message>
        <source>Both of you would do the same. Say why, each in a sentence; it may not be the same reason.</source>
        <translation>Sie würden beide dasselbe tun. Sagen Sie warum, jeder in einem Satz; es muss nicht derselbe Grund sein.</translation>
    </message>
    <message>
        <source>You would do different things. Say what each of you saw, then choose one for both.</source>
        <translation>Sie würden Verschiedenes tun. Sagen Sie, was jeder von Ihnen gesehen hat, und wählen Sie dann eines für beide.</translation>
    </message>
    <message>
        <source>Where did you want to come in and didn’t?</source>
        <translation>Wo wollten Sie etwas sagen und haben es nicht getan?</translation>
    </message>
    <message>
        <source>What did the group do with there being two of us?</source>
        <translation>Was hat die Gruppe damit gemacht, dass wir zu zweit sind?</translation>
    </message>
    <message>
        <source>What shall we ask of each other before the next hour?</source>
        <translation>Worum wollen wir einander vor der nächsten Stunde bitten?</translation>
    </message>
    <message>
        <source>The talk between co-leaders</source>
        <translation>Das Gespräch der beiden Leitenden</translation>
    </message>
    <message>
        <source>Ten minutes, the two of you, before you look at anything the writers think.</source>
        <translation>Zehn Minuten, Sie beide, bevor Sie irgendetwas lesen, was die Verfasser meinen.</translation>
    </message>
    <message>
        <source>You would have done the same at every place. Was that so, or did one of you follow the other?</source>
        <translation>Sie hätten an jeder Stelle dasselbe getan. War das so, oder ist einer dem anderen gefolgt?</translation>
    </message>
    <message>
        <source>The first:</source>
        <translation>Zuerst:</translation>
    </message>
    <message>
        <source>The second:</source>
        <translation>Danach:</translation>
    </message>
    <message>
        <source>You did: {what}</source>
        <translation>Sie haben getan: {what}</translation>
    </message>
    <message>
        <source>What would you do?</source>
        <translation>Was würden Sie tun?</translation>
    </message>
    <message>
        <source>You go along one written road of this hour, the same for everybody, whatever you answer. At each moment say what you would do first, and if you like which of the others you would accept or advise against, and why. You see nobody’s answers and not what the writers think. Your answers go into a file; nothing is sent anywhere.</source>
        <translation>Sie gehen einen geschriebenen Weg durch diese Stunde, für alle denselben, was immer Sie antworten. Sagen Sie an jeder Stelle, was Sie als Erstes tun würden, und wenn Sie mögen, welche der anderen Schritte Sie gelten ließen oder von welchen Sie abraten würden, und warum. Sie sehen keine Antworten von anderen und nicht, was die Verfasser meinen. Ihre Antworten kommen in eine Datei; nichts wird irgendwohin geschickt.</translation>
    </message>
    <message>
        <source>What would you do first?</source>
        <translation>Was würden Sie als Erstes tun?</translation>
    </message>
    <message>
        <source>Which would you accept, and which advise against?</source>
        <translation>Was ließen Sie gelten, und wovon würden Sie abraten?</translation>
    </message>
    <message>
        <source>In a sentence, why?</source>
        <translation>In einem Satz: Warum?</translation>
    </message>
    <message>
        <source>Something else: in my own words</source>
        <translation>Etwas anderes: mit eigenen Worten</translation>
    </message>
    <message>
        <source>About you, as far as you like to say</source>
        <translation>Über Sie, so viel Sie sagen mögen</translation>
    </message>
    <message>
        <source>no view</source>
        <translation>keine Meinung</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>gelten lassen</translation>
    </message>
    <message>
        <source>advise against</source>
        <translation>abraten</translation>
    </message>
    <message>
        <source>Moment {number} of {of}</source>
        <translation>Stelle {number} von {of}</translation>
    </message>
    <message>
        <source>The hour went on like this: the leader said: “{words}”</source>
        <translation>So ging die Stunde weiter. Die Leitung sagte: „{words}“</translation>
    </message>
    <message>
        <source>The hour went on like this: a gesture: {gesture}</source>
        <translation>So ging die Stunde weiter, mit einer Geste: {gesture}</translation>
    </message>
    <message>
        <source>The hour went on like this: the leader said nothing.</source>
        <translation>So ging die Stunde weiter. Die Leitung sagte nichts.</translation>
    </message>
    <message>
        <source>There are no plays yet. When you lead a session, every step is kept, and it is listed here.</source>
        <translation>Noch gibt es keine Durchgänge. Wenn Sie eine Sitzung leiten, wird jeder Schritt aufgehoben, und sie steht dann hier.</translation>
    </message>
    <message>
        <source>Discard this play with everything you did in it? This cannot be taken back.</source>
        <translation>Diesen Durchgang verwerfen, mit allem, was Sie darin getan haben? Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>This record is damaged: {why}.</source>
        <translation>Diese Aufzeichnung ist beschädigt: {why}.</translation>
    </message>
    <message>
        <source>Begun; nothing has been done in it yet.</source>
        <translation>Begonnen; es ist noch nichts darin geschehen.</translation>
    </message>
    <message>
        <source>You are here: {place}</source>
        <translation>Sie sind hier: {place}</translation>
    </message>
    <message>
        <source>You stopped here before the end.</source>
        <translation>Sie haben hier vor dem Ende aufgehört.</translation>
    </message>
    <message>
        <source>Led to its end.</source>
        <translation>Bis zum Ende geleitet.</translation>
    </message>
    <message>
        <source>The talk</source>
        <translation>Das Gespräch</translation>
    </message>
    <message>
        <source>What would you say?</source>
        <translation>Was würden Sie sagen?</translation>
    </message>
    <message>
        <source>Faculty, aloud</source>
        <translation>Die Dozierenden, laut</translation>
    </message>
    <message>
        <source>The writers, last</source>
        <translation>Die Verfasser, zuletzt</translation>
    </message>
    <message>
        <source>Which road do we take?</source>
        <translation>Welchen Weg nehmen wir?</translation>
    </message>
    <message>
        <source>On paper, so that nobody is seen. By hands only if everybody in the room agrees.</source>
        <translation>Auf Papier, damit niemand gesehen wird. Mit Handzeichen nur, wenn alle im Raum einverstanden sind.</translation>
    </message>
    <message>
        <source>Each says what they would do first, which they would accept, which they would advise against, and why. Disagree.</source>
        <translation>Reihum: Was würden Sie zuerst tun, was gelten lassen, wovon abraten, und warum? Widersprechen Sie einander.</translation>
    </message>
    <message>
        <source>Another:</source>
        <translation>Oder so:</translation>
    </message>
    <message numerus="yes">
        <source>{first} of {n} leaders first | {first} of {n} leaders first</source>
        <translation>
            <numerusform>{first} von {n} Leitenden zuerst</numerusform>
            <numerusform>{first} von {n} Leitenden zuerst</numerusform>
        </translation>
    </message>
    <message>
        <source>It comes back in a week at the soonest, later if you met it.</source>
        <translation>Sie kommt frühestens in einer Woche wieder, später, wenn es gut ging.</translation>
    </message>
    <message>
        <source>It comes back because you wanted it back.</source>
        <translation>Sie kommt wieder, weil Sie sie zurückhaben wollten.</translation>
    </message>
    <message>
        <source>It comes back because you marked it.</source>
        <translation>Sie kommt wieder, weil Sie sie markiert haben.</translation>
    </message>
    <message>
        <source>It comes back because the writers saw it differently.</source>
        <translation>Sie kommt wieder, weil die Verfasser sie anders gesehen haben.</translation>
    </message>
    <message>
        <source>The same kind of place as “{place}” in “{session}”, which comes back because you wanted it back.</source>
        <translation>Dieselbe Art von Stelle wie „{place}“ in „{session}“, die wiederkommt, weil Sie sie zurückhaben wollten.</translation>
    </message>
    <message>
        <source>The same kind of place as “{place}” in “{session}”, which comes back because you marked it.</source>
        <translation>Dieselbe Art von Stelle wie „{place}“ in „{session}“, die wiederkommt, weil Sie sie markiert haben.</translation>
    </message>
    <message>
        <source>The same kind of place as “{place}” in “{session}”, which comes back because the writers saw it differently.</source>
        <translation>Dieselbe Art von Stelle wie „{place}“ in „{session}“, die wiederkommt, weil die Verfasser sie anders gesehen haben.</translation>
    </message>
    <message>
        <source>Place {number} of {of}</source>
        <translation>Stelle {number} von {of}</translation>
    </message>
    <message>
        <source>One place</source>
        <translation>Eine Stelle</translation>
    </message>
    <message numerus="yes">
        <source>One place practised. | {n} places practised.</source>
        <translation>
            <numerusform>Eine Stelle geübt.</numerusform>
            <numerusform>{n} Stellen geübt.</numerusform>
        </translation>
    </message>
    <message>
        <source>presenter · sits back</source>
        <translation>stellt den Fall vor · zurückgelehnt</translation>
    </message>
    <message>
        <source>sitting back</source>
        <comment>what somebody does just now</comment>
        <translation>sitzt zurückgelehnt</translation>
    </message>
    <message>
        <source>speaking</source>
        <comment>what somebody does just now</comment>
        <translation>spricht</translation>
    </message>
    <message>
        <source>{name}, {role}. {about}</source>
        <translation>{name}, {role}. {about}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>presenter</source>
        <comment>under the name of whoever presents</comment>
        <translation>stellt den Fall vor</translation>
    </message>
    <message>
        <source>the group</source>
        <comment>whom one speaks to</comment>
        <translation>die Gruppe</translation>
    </message>
    <message>
        <source>you</source>
        <comment>whom one speaks to</comment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>The code you were given, such as ab3d-9xyz-k4mn-7pqr</source>
        <translation>Der Code, den Sie bekommen haben, etwa ab3d-9xyz-k4mn-7pqr</translation>
    </message>
    <message>
        <source>I agree, and begin</source>
        <translation>Ich bin einverstanden und beginne</translation>
    </message>
    <message>
        <source>Take the other session instead</source>
        <translation>Stattdessen die andere Sitzung nehmen</translation>
    </message>
    <message>
        <source>Or “{title}”. Nobody is told why.</source>
        <translation>Oder „{title}“. Niemand erfährt, warum.</translation>
    </message>
    <message>
        <source>I’d rather stop here</source>
        <translation>Ich möchte lieber hier aufhören</translation>
    </message>
    <message>
        <source>Hand it in as it stands</source>
        <translation>So abgeben, wie es jetzt ist</translation>
    </message>
    <message>
        <source>The time for this session is over. You can still finish this place; then the session is handed in as it stands.</source>
        <translation>Die Zeit für diese Sitzung ist um. Sie können diese Stelle noch zu Ende bringen; dann wird die Sitzung so abgegeben, wie sie ist.</translation>
    </message>
    <message>
        <source>The time for this session ended here. It is handed in as it stands, and that is all right.</source>
        <translation>Die Zeit für diese Sitzung endete hier. Sie wird so abgegeben, wie sie ist, und das ist in Ordnung.</translation>
    </message>
    <message>
        <source>What you say here stays on this computer, unless you tick it when you hand in; you see it again with the feedback.</source>
        <translation>Was Sie hier sagen, bleibt auf diesem Computer, es sei denn, Sie kreuzen es beim Abgeben an; Sie sehen es bei den Rückmeldungen wieder.</translation>
    </message>
    <message numerus="yes">
        <source>It has the answers to {n} session, under the code {code}, in the order they were given. | It has the answers to {n} sessions, under the code {code}, in the order they were given.</source>
        <translation>
            <numerusform>Darin sind die Antworten zu {n} Sitzung, unter dem Code {code}, in der Reihenfolge, in der sie gegeben wurden.</numerusform>
            <numerusform>Darin sind die Antworten zu {n} Sitzungen, unter dem Code {code}, in der Reihenfolge, in der sie gegeben wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is sealed: a change to it would be noticed. There is nothing in it to lead or to look back on.</source>
        <translation>Sie ist versiegelt: Eine Änderung daran würde bemerkt. Es gibt darin nichts zu leiten und nichts, worauf man zurückblicken könnte.</translation>
    </message>
    <message>
        <source>What was written and rated with them is in it too, since that was ticked.</source>
        <translation>Was dazu geschrieben und eingeschätzt wurde, ist auch darin, denn das wurde angekreuzt.</translation>
    </message>
    <message>
        <source>A file to hand in</source>
        <translation>Eine Datei zum Abgeben</translation>
    </message>
    <message>
        <source>If you collect them: put it into the workshop’s folder with the others. This command reads them all and says who is missing:</source>
        <translation>Wenn Sie einsammeln: Legen Sie sie zu den anderen in den Ordner des Workshops. Dieser Befehl liest alle und sagt, wer fehlt:</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <comment>stands for the name of a folder in a command</comment>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>It belongs to a workshop that was not opened on this computer.</source>
        <translation>Sie gehört zu einem Workshop, der auf diesem Computer nicht geöffnet wurde.</translation>
    </message>
    <message>
        <source>If it is yours, give it to whoever gave you the workshop’s file.</source>
        <translation>Wenn es Ihre ist, geben Sie sie der Person, von der Sie die Datei des Workshops haben.</translation>
    </message>
    <message>
        <source>It belongs to “{workshop}”.</source>
        <translation>Sie gehört zu „{workshop}“.</translation>
    </message>
    <message>
        <source>If it is yours, give it to {organiser} until {day}.</source>
        <translation>Wenn es Ihre ist, geben Sie sie bis {day} ab bei: {organiser}.</translation>
    </message>
    <message>
        <source>Contact: {whom}</source>
        <translation>Kontakt: {whom}</translation>
    </message>
    <message>
        <source>{organiser} asks you to lead, {purpose}.</source>
        <translation>{organiser} bittet Sie zu leiten, {purpose}.</translation>
    </message>
    <message>
        <source>You hand in until {day}.</source>
        <translation>Abgeben können Sie bis {day}.</translation>
    </message>
    <message>
        <source>Feedback opens on {day} by itself.</source>
        <translation>Die Rückmeldungen öffnen sich am {day} von selbst.</translation>
    </message>
    <message numerus="yes">
        <source>What was handed in is deleted after {n} day. | What was handed in is deleted after {n} days.</source>
        <translation>
            <numerusform>Was abgegeben wurde, wird nach {n} Tag gelöscht.</numerusform>
            <numerusform>Was abgegeben wurde, wird nach {n} Tagen gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} · minute {minute} · moment {number} of {of}</source>
        <translation>{title} · Minute {minute} · Stelle {number} von {of}</translation>
    </message>
    <message numerus="yes">
        <source>About {n} minute is left. | About {n} minutes are left.</source>
        <translation>
            <numerusform>Noch etwa {n} Minute.</numerusform>
            <numerusform>Noch etwa {n} Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Minute {minute}: {words}</source>
        <translation>Minute {minute}: {words}</translation>
    </message>
    <message>
        <source>You wrote: “{words}”</source>
        <translation>Sie haben geschrieben: „{words}“</translation>
    </message>
    <message>
        <source>You wanted back what was at minute {minute}.</source>
        <translation>Sie wollten zurückhaben, was in Minute {minute} war.</translation>
    </message>
    <message numerus="yes">
        <source>You thought that {n} of ten leaders would have done the same there. | You thought that {n} of ten leaders would have done the same there.</source>
        <translation>
            <numerusform>Sie dachten, dass {n} von zehn Leitenden dort dasselbe getan hätten.</numerusform>
            <numerusform>Sie dachten, dass {n} von zehn Leitenden dort dasselbe getan hätten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is {n} minute for each session, or more with some codes. It counts while the session is open before you. When it is over you can finish the place where you are, and the session is handed in as it stands. | There are {n} minutes for each session, or more with some codes. They count while the session is open before you. When they are over you can finish the place where you are, and the session is handed in as it stands.</source>
        <translation>
            <numerusform>Für jede Sitzung gibt es {n} Minute, mit manchen Codes mehr. Gezählt wird, solange die Sitzung vor Ihnen offen ist. Ist die Zeit um, können Sie die Stelle, an der Sie sind, noch zu Ende bringen, und die Sitzung wird so abgegeben, wie sie ist.</numerusform>
            <numerusform>Für jede Sitzung gibt es {n} Minuten, mit manchen Codes mehr. Gezählt wird, solange die Sitzung vor Ihnen offen ist. Ist die Zeit um, können Sie die Stelle, an der Sie sind, noch zu Ende bringen, und die Sitzung wird so abgegeben, wie sie ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>After a session you are asked how it was, which place you want back, and a guess. The organiser would like to have both: what you write, to talk about it; places and guesses, to count them together. They go along only if you tick them when you hand in.</source>
        <translation>Nach einer Sitzung werden Sie gefragt, wie es war und welche Stelle Sie zurückhaben möchten, und um eine Schätzung gebeten. Der Veranstalter hätte gern beides: was Sie schreiben, um darüber zu sprechen; Stellen und Schätzungen, um sie zusammenzuzählen. Mitgegeben wird beides nur, wenn Sie es beim Abgeben ankreuzen.</translation>
    </message>
    <message>
        <source>After a session you are asked how it was. The organiser would like to have what you write, to talk about it. It goes along only if you tick it when you hand in.</source>
        <translation>Nach einer Sitzung werden Sie gefragt, wie es war. Der Veranstalter hätte gern, was Sie schreiben, um darüber zu sprechen. Mitgegeben wird es nur, wenn Sie es beim Abgeben ankreuzen.</translation>
    </message>
    <message>
        <source>After a session you are asked which place you want back, and a guess. The organiser would like to count them together with the others’. They go along only if you tick them when you hand in.</source>
        <translation>Nach einer Sitzung werden Sie gefragt, welche Stelle Sie zurückhaben möchten, und um eine Schätzung gebeten. Der Veranstalter möchte sie mit denen der anderen zusammenzählen. Mitgegeben werden sie nur, wenn Sie sie beim Abgeben ankreuzen.</translation>
    </message>
    <message numerus="yes">
        <source>There is {n} minute for it. | There are {n} minutes for it.</source>
        <translation>
            <numerusform>Dafür gibt es {n} Minute.</numerusform>
            <numerusform>Dafür gibt es {n} Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>Die Zeit dafür ist um.</translation>
    </message>
    <message>
        <source>Left.</source>
        <comment>a session</comment>
        <translation>Verlassen.</translation>
    </message>
    <message>
        <source>Its time ended before it did. It is handed in as it stands.</source>
        <translation>Die Zeit war um, bevor sie zu Ende war. Sie wird so abgegeben, wie sie ist.</translation>
    </message>
    <message>
        <source>Not begun.</source>
        <comment>a session</comment>
        <translation>Nicht begonnen.</translation>
    </message>
    <message numerus="yes">
        <source>{answered} of {n} moment answered. | {answered} of {n} moments answered.</source>
        <translation>
            <numerusform>{answered} von {n} Stelle beantwortet.</numerusform>
            <numerusform>{answered} von {n} Stellen beantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hour went on like this: the leader said: “{sentence}”</source>
        <translation>So ging die Stunde weiter. Die Leitung sagte: „{sentence}“</translation>
    </message>
    <message>
        <source>you</source>
        <comment>who speaks</comment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>Das Jahr</translation>
    </message>
    <message>
        <source>The group&apos;s story so far</source>
        <translation>Die Geschichte der Gruppe bis hierher</translation>
    </message>
    <message>
        <source>What came before</source>
        <translation>Was davor war</translation>
    </message>
    <message>
        <source>The meeting takes over what came of the telling you choose. Nothing is lost: each telling stays as it is.</source>
        <translation>Das Treffen übernimmt, was aus der Fassung geworden ist, die Sie wählen. Nichts geht verloren: Jede Fassung bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>This is where the season begins; nothing comes before it.</source>
        <translation>Hier beginnt die Reihe; davor kommt nichts.</translation>
    </message>
    <message>
        <source>As it usually went</source>
        <translation>Wie es meist ging</translation>
    </message>
    <message>
        <source>Begin as if somebody else had led what came before. The meeting is complete by itself.</source>
        <translation>Beginnen, als hätte jemand anders geleitet, was davor war. Das Treffen ist für sich vollständig.</translation>
    </message>
    <message>
        <source>The telling this one went on from has been discarded. What it handed on is kept here.</source>
        <translation>Die Fassung, an die dieses Treffen anschloss, wurde verworfen. Was sie weitergegeben hat, ist hier aufgehoben.</translation>
    </message>
    <message>
        <source>Read the debrief of your telling {line}</source>
        <translation>Die Nachbesprechung Ihrer Fassung lesen: {line}</translation>
    </message>
    <message>
        <source>Go on: {line}</source>
        <translation>Weiter: {line}</translation>
    </message>
    <message>
        <source>{count} of {of} meetings</source>
        <translation>{count} von {of} Treffen</translation>
    </message>
    <message>
        <source>led {when}, and put aside</source>
        <translation>geleitet {when} und beiseitegelegt</translation>
    </message>
    <message>
        <source>led twice, and put aside</source>
        <translation>zweimal geleitet und beiseitegelegt</translation>
    </message>
    <message numerus="yes">
        <source>led {n} time, and put aside | led {n} times, and put aside</source>
        <translation>
            <numerusform>{n} Mal geleitet und beiseitegelegt</numerusform>
            <numerusform>{n} Mal geleitet und beiseitegelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>led {when}</source>
        <translation>geleitet {when}</translation>
    </message>
    <message>
        <source>led twice</source>
        <translation>zweimal geleitet</translation>
    </message>
    <message numerus="yes">
        <source>led {n} time | led {n} times</source>
        <translation>
            <numerusform>{n} Mal geleitet</numerusform>
            <numerusform>{n} Mal geleitet</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not led this meeting yet.</source>
        <translation>Dieses Treffen haben Sie noch nicht geleitet.</translation>
    </message>
    <message>
        <source>You have begun this meeting and put it aside.</source>
        <translation>Dieses Treffen haben Sie begonnen und beiseitegelegt.</translation>
    </message>
    <message>
        <source>You have led this meeting once, {when}.</source>
        <translation>Dieses Treffen haben Sie einmal geleitet, {when}.</translation>
    </message>
    <message>
        <source>You have led this meeting twice, last {when}.</source>
        <translation>Dieses Treffen haben Sie zweimal geleitet, zuletzt {when}.</translation>
    </message>
    <message numerus="yes">
        <source>You have led this meeting {n} time, last {when}. | You have led this meeting {n} times, last {when}.</source>
        <translation>
            <numerusform>Dieses Treffen haben Sie {n} Mal geleitet, zuletzt {when}.</numerusform>
            <numerusform>Dieses Treffen haben Sie {n} Mal geleitet, zuletzt {when}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins as it usually went</source>
        <translation>Beginnt, wie es meist ging</translation>
    </message>
    <message>
        <source>{month} as you led it {when}</source>
        <translation>{month}, wie Sie es {when} geleitet haben</translation>
    </message>
    <message>
        <source>It ended with “{ending}”, {way}.</source>
        <translation>Es endete mit „{ending}“, {way}.</translation>
    </message>
    <message>
        <source>Goes on from {month} as you led it {when}</source>
        <translation>Schließt an {month} an, wie Sie es {when} geleitet haben</translation>
    </message>
    <message>
        <source>The authors are not shown</source>
        <translation>Die Autoren werden nicht gezeigt</translation>
    </message>
    <message>
        <source>The year is not shown</source>
        <translation>Das Jahr wird nicht gezeigt</translation>
    </message>
    <message>
        <source>How far we read it</source>
        <translation>Wie weit wir es gelesen haben</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was es sagt</translation>
    </message>
    <message>
        <source>What it must not be cited for</source>
        <translation>Wofür man es nicht anführen darf</translation>
    </message>
    <message>
        <source>Who disagrees</source>
        <translation>Wer widerspricht</translation>
    </message>
    <message>
        <source>{who}: {about}.</source>
        <translation>{who}: {about}.</translation>
    </message>
    <message>
        <source>The file was saved since. This is the trial of the version before.</source>
        <translation>Die Datei wurde seither gespeichert. Das ist die Probe der Fassung davor.</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>places</source>
        <comment>column: when leaders came in</comment>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>in time</source>
        <comment>column: when leaders came in</comment>
        <translation>rechtzeitig</translation>
    </message>
    <message>
        <source>before</source>
        <comment>column: when leaders came in</comment>
        <translation>davor</translation>
    </message>
    <message>
        <source>late</source>
        <comment>column: when leaders came in</comment>
        <translation>spät</translation>
    </message>
    <message>
        <source>not</source>
        <comment>column: when leaders came in</comment>
        <translation>nicht</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>column: when leaders came in</comment>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>wait places</source>
        <comment>column: when leaders came in</comment>
        <translation>Wartestellen</translation>
    </message>
    <message>
        <source>waited</source>
        <comment>column: when leaders came in</comment>
        <translation>gewartet</translation>
    </message>
    <message>
        <source>also spoke</source>
        <comment>column: when leaders came in</comment>
        <translation>auch gesprochen</translation>
    </message>
    <message>
        <source>condition that never held</source>
        <translation>Bedingung, die nie zutraf</translation>
    </message>
    <message>
        <source>condition that always held</source>
        <translation>Bedingung, die immer zutraf</translation>
    </message>
    <message numerus="yes">
        <source>{n} limit broken. | {n} limits broken.</source>
        <translation>
            <numerusform>{n} Grenze verletzt.</numerusform>
            <numerusform>{n} Grenzen verletzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>All limits hold.</source>
        <translation>Alle Grenzen halten.</translation>
    </message>
    <message numerus="yes">
        <source>{n} play of each policy in each way, seed {seed}. | {n} plays of each policy in each way, seed {seed}.</source>
        <translation>
            <numerusform>{n} Durchgang jeder Strategie in jeder Art, Startzahl {seed}.</numerusform>
            <numerusform>{n} Durchgänge jeder Strategie in jeder Art, Startzahl {seed}.</numerusform>
        </translation>
    </message>
    <message>
        <source>guided {distance}</source>
        <translation>geführt {distance}</translation>
    </message>
    <message>
        <source>open floor {distance}</source>
        <translation>offen {distance}</translation>
    </message>
    <message>
        <source>S* is 0 for chance and 1 for following the key; with a star it may be {most} at most.</source>
        <translation>S* ist 0 für Zufall und 1, wenn man dem Schlüssel folgt; mit einem Stern darf es höchstens {most} sein.</translation>
    </message>
    <message>
        <source>From chance to the key: {distances}; at least {least}.</source>
        <translation>Vom Zufall zum Schlüssel: {distances}; mindestens {least}.</translation>
    </message>
    <message>
        <source>nothing was judged</source>
        <translation>nichts wurde beurteilt</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>S* guided</source>
        <translation>S* geführt</translation>
    </message>
    <message>
        <source>S* open floor</source>
        <translation>S* offen</translation>
    </message>
    <message>
        <source>Credit guided</source>
        <translation>Wert geführt</translation>
    </message>
    <message>
        <source>Credit open floor</source>
        <translation>Wert offen</translation>
    </message>
    <message>
        <source>Judged open floor</source>
        <translation>Beurteilt, offen</translation>
    </message>
    <message>
        <source>Gaming</source>
        <translation>Austricksen</translation>
    </message>
    <message>
        <source>Not available: {policies}; {why}.</source>
        <translation>Nicht verfügbar: {policies}; {why}.</translation>
    </message>
    <message>
        <source>Fits, means of a play</source>
        <translation>Passungen, Mittel eines Durchgangs</translation>
    </message>
    <message>
        <source>Way</source>
        <comment>to play</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Timing in open floor, means of a play</source>
        <translation>Zeitpunkte bei offenen Durchgängen, Mittel eines Durchgangs</translation>
    </message>
    <message>
        <source>Gauges at the end, means</source>
        <translation>Anzeiger am Ende, Mittel</translation>
    </message>
    <message>
        <source>Plays of chance and of mixtures, ordered by credit. Every ending should be reached from both halves.</source>
        <translation>Zufällige und gemischte Durchgänge, nach ihrem Wert geordnet. Jedes Ende sollte aus beiden Hälften erreicht werden.</translation>
    </message>
    <message>
        <source>Endings by half</source>
        <translation>Enden nach Hälften</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Lower half</source>
        <translation>Untere Hälfte</translation>
    </message>
    <message>
        <source>Upper half</source>
        <translation>Obere Hälfte</translation>
    </message>
    <message>
        <source>Endings by policy, plays</source>
        <translation>Enden nach Strategie, Durchgänge</translation>
    </message>
    <message>
        <source>Reached: {beats} of {beats_of} beats, {moves} of {moves_of} moves, both sides of {conditions} of {conditions_of} conditions.</source>
        <translation>Erreicht: {beats} von {beats_of} Abschnitten, {moves} von {moves_of} Schritten, beide Seiten von {conditions} von {conditions_of} Bedingungen.</translation>
    </message>
    <message>
        <source>That nothing reached it is no proof that nothing can.</source>
        <translation>Dass nichts hingekommen ist, beweist nicht, dass nichts hinkommen kann.</translation>
    </message>
    <message>
        <source>Never reached</source>
        <translation>Nie erreicht</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of a file</comment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What</source>
        <comment>kind of thing</comment>
        <translation>Was</translation>
    </message>
    <message>
        <source>Which</source>
        <comment>its name</comment>
        <translation>Welches</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a way to play</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>Frame</source>
        <comment>stage of the hour</comment>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Who has a case?</source>
        <comment>stage of the hour</comment>
        <translation>Wer hat einen Fall?</translation>
    </message>
    <message>
        <source>Presentation</source>
        <comment>stage of the hour</comment>
        <translation>Vorstellung</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>stage of the hour</comment>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>The group works</source>
        <comment>stage of the hour</comment>
        <translation>Die Gruppe arbeitet</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>stage of the hour</comment>
        <translation>Rückkehr</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>stage of the hour</comment>
        <translation>Schluss</translation>
    </message>
    <message>
        <source>The writers would have said something here.</source>
        <translation>Hier hätten die Verfasser etwas gesagt.</translation>
    </message>
    <message>
        <source>The writers would have waited here.</source>
        <translation>Hier hätten die Verfasser gewartet.</translation>
    </message>
    <message>
        <source>The writers could see either: a word, or waiting.</source>
        <translation>Für die Verfasser ging hier beides: ein Wort oder Warten.</translation>
    </message>
    <message>
        <source>Written by the makers of this program from published texts. No Balint leader has reviewed this session yet.</source>
        <translation>Geschrieben von denen, die dieses Programm gemacht haben, nach veröffentlichten Texten. Noch hat niemand, der Balintgruppen leitet, diese Sitzung durchgesehen.</translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation>Nichts sagen</translation>
    </message>
    <message numerus="yes">
        <source>silence, {n} second | silence, {n} seconds</source>
        <translation>
            <numerusform>Stille, {n} Sekunde</numerusform>
            <numerusform>Stille, {n} Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>Plays</source>
        <comment>title of a print copy of several</comment>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>{path} could not be written</source>
        <translation>{path} konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. What was kept of a play up to here stays kept. You can go on; if things look odd, close the program and start it again.</source>
        <translation>Etwas ist schiefgegangen, was nicht hätte schiefgehen dürfen. Was bis hierher von einem Durchgang aufgehoben war, bleibt aufgehoben. Sie können weitermachen; wenn etwas seltsam aussieht, schließen Sie das Programm und starten Sie es neu.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The same is written in {path}.</source>
        <translation>Dasselbe steht in {path}.</translation>
    </message>
    <message>
        <source>There is no pass mark. The writers’ view is that of the makers of this program; no figure here says who is ready to lead, and none is about a person.</source>
        <translation>Es gibt keine Bestehensgrenze. Die Sicht der Verfasser ist die derer, die dieses Programm gemacht haben; keine Zahl hier sagt, wer so weit ist zu leiten, und keine handelt von einer Person.</translation>
    </message>
    <message>
        <source>{title} · results</source>
        <translation>{title} · Ergebnisse</translation>
    </message>
    <message>
        <source>Who has finished</source>
        <translation>Wer fertig ist</translation>
    </message>
    <message>
        <source>To discuss: where the room was most divided</source>
        <translation>Zum Besprechen: wo der Raum am meisten geteilt war</translation>
    </message>
    <message>
        <source>What could be done</source>
        <translation>Was man tun konnte</translation>
    </message>
    <message>
        <source>The room</source>
        <comment>those who were there</comment>
        <translation>Der Raum</translation>
    </message>
    <message>
        <source>Leaders, first</source>
        <comment>what leaders would do first</comment>
        <translation>Leitende, zuerst</translation>
    </message>
    <message>
        <source>The writers</source>
        <translation>Die Verfasser</translation>
    </message>
    <message>
        <source>What people said of their own leading</source>
        <translation>Was die Teilnehmenden über ihr eigenes Leiten gesagt haben</translation>
    </message>
    <message>
        <source>All moments</source>
        <translation>Alle Stellen</translation>
    </message>
    <message>
        <source>How many did what the writers would or could have done, with a 95 % interval</source>
        <translation>Wie viele getan haben, was die Verfasser getan hätten oder hätten tun können, mit einem 95-%-Intervall</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Answers</source>
        <comment>how many</comment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>What the writers would or could have done</source>
        <translation>Was die Verfasser getan hätten oder hätten tun können</translation>
    </message>
    <message>
        <source>What can and cannot be said of it</source>
        <translation>Was man davon sagen kann und was nicht</translation>
    </message>
    <message numerus="yes">
        <source>{number} hand-in counted. | {number} hand-ins counted.</source>
        <translation>
            <numerusform>{number} Abgabe gezählt.</numerusform>
            <numerusform>{number} Abgaben gezählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}: {ended} to its end, {n} left it before. | {title}: {ended} to its end, {n} left it before.</source>
        <comment>how many led a session to its end, and how many left it</comment>
        <translation>
            <numerusform>{title}: {ended} bis zum Ende, {n} davor verlassen.</numerusform>
            <numerusform>{title}: {ended} bis zum Ende, {n} davor verlassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}: {n} to its end. | {title}: {n} to its end.</source>
        <translation>
            <numerusform>{title}: {n} bis zum Ende.</numerusform>
            <numerusform>{title}: {n} bis zum Ende.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}: for {n} the time was over before. | {title}: for {n} the time was over before.</source>
        <comment>how many had to end a session because its time was over</comment>
        <translation>
            <numerusform>{title}: für {n} Person war die Zeit vorher um.</numerusform>
            <numerusform>{title}: für {n} Personen war die Zeit vorher um.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{place} ({n}) | {place} ({n})</source>
        <comment>a moment, and how many want it back</comment>
        <translation>
            <numerusform>{place} ({n})</numerusform>
            <numerusform>{place} ({n})</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}: {n} person wants a place back: {places}. | {title}: {n} people want a place back: {places}.</source>
        <translation>
            <numerusform>{title}: {n} Person möchte eine Stelle zurückhaben: {places}.</numerusform>
            <numerusform>{title}: {n} Personen möchten eine Stelle zurückhaben: {places}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person guessed how many of ten leaders would have done the same there: {mean} on average. | {n} people guessed how many of ten leaders would have done the same there: {mean} on average.</source>
        <translation>
            <numerusform>{n} Person hat geschätzt, wie viele von zehn Leitenden dort dasselbe getan hätten: im Mittel {mean}.</numerusform>
            <numerusform>{n} Personen haben geschätzt, wie viele von zehn Leitenden dort dasselbe getan hätten: im Mittel {mean}.</numerusform>
        </translation>
    </message>
    <message>
        <source>minute {minute} · {title}</source>
        <translation>Minute {minute} · {title}</translation>
    </message>
    <message numerus="yes">
        <source>{number} moment as items: met by {least} to {most} of the people | {number} moments as items: met by {least} to {most} of the people</source>
        <comment>a clause before a semicolon</comment>
        <translation>
            <numerusform>{number} Stelle als Item: {least} bis {most} der Teilnehmenden sind ihr begegnet</numerusform>
            <numerusform>{number} Stellen als Items: {least} bis {most} der Teilnehmenden sind ihnen begegnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} moment did not vary at all. | {number} moments did not vary at all.</source>
        <comment>a clause after a semicolon</comment>
        <translation>
            <numerusform>{number} Stelle ohne jeden Unterschied.</numerusform>
            <numerusform>{number} Stellen ohne jeden Unterschied.</numerusform>
        </translation>
    </message>
    <message>
        <source>Persons × (moments : sessions), {persons} people, {sessions} sessions, {moments} moments: what share of the differences between people would be there again in other sessions of this kind cannot be computed.</source>
        <translation>Personen × (Stellen : Sitzungen), {persons} Personen, {sessions} Sitzungen, {moments} Stellen: Welcher Anteil der Unterschiede zwischen Personen in anderen Sitzungen dieser Art wieder da wäre, lässt sich nicht berechnen.</translation>
    </message>
    <message>
        <source>Persons × (moments : sessions), {persons} people, {sessions} sessions, {moments} moments: of the differences between people a share of {share} would be there again in other sessions of this kind</source>
        <comment>a clause before a semicolon</comment>
        <translation>Personen × (Stellen : Sitzungen), {persons} Personen, {sessions} Sitzungen, {moments} Stellen: Von den Unterschieden zwischen Personen wäre in anderen Sitzungen dieser Art ein Anteil von {share} wieder da</translation>
    </message>
    <message>
        <source>That says how repeatable the figure is, not what it measures.</source>
        <translation>Das sagt, wie wiederholbar die Zahl ist, nicht, was sie misst.</translation>
    </message>
    <message numerus="yes">
        <source>with {n} session it cannot be computed | with {n} sessions it cannot be computed</source>
        <comment>a clause</comment>
        <translation>
            <numerusform>mit {n} Sitzung lässt es sich nicht berechnen</numerusform>
            <numerusform>mit {n} Sitzungen lässt es sich nicht berechnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with {n} session {share} | with {n} sessions {share}</source>
        <comment>a clause</comment>
        <translation>
            <numerusform>mit {n} Sitzung {share}</numerusform>
            <numerusform>mit {n} Sitzungen {share}</numerusform>
        </translation>
    </message>
    <message>
        <source>No ten leaders have answered every moment, so the writers are the key here.</source>
        <translation>Keine zehn Leitenden haben jede Stelle beantwortet; darum sind hier die Verfasser der Schlüssel.</translation>
    </message>
    <message numerus="yes">
        <source>With {n} leader as the key it cannot be computed. | With {n} leaders as the key it cannot be computed.</source>
        <translation>
            <numerusform>Mit {n} Leitenden als Schlüssel lässt es sich nicht berechnen.</numerusform>
            <numerusform>Mit {n} Leitenden als Schlüssel lässt es sich nicht berechnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With {n} leader as the key it is {share}, depending on which leaders one had asked. | With {n} leaders as the key it is {share}, depending on which leaders one had asked.</source>
        <translation>
            <numerusform>Mit {n} Leitenden als Schlüssel ist er {share}, je nachdem, welche Leitenden man gefragt hätte.</numerusform>
            <numerusform>Mit {n} Leitenden als Schlüssel ist er {share}, je nachdem, welche Leitenden man gefragt hätte.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, minute {minute} · {place}</source>
        <translation>{title}, Minute {minute} · {place}</translation>
    </message>
    <message>
        <source>{title}, minute {minute}</source>
        <translation>{title}, Minute {minute}</translation>
    </message>
    <message numerus="yes">
        <source>{number} answer. | {number} answers.</source>
        <translation>
            <numerusform>{number} Antwort.</numerusform>
            <numerusform>{number} Antworten.</numerusform>
        </translation>
    </message>
    <message>
        <source>No panel of ten leaders has answered this moment.</source>
        <translation>Kein Panel von zehn Leitenden hat diese Stelle beantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>{n} leader. | {n} leaders.</source>
        <translation>
            <numerusform>Eine Leitung.</numerusform>
            <numerusform>{n} Leitende.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fewer than {n} answer | fewer than {n} answers</source>
        <translation>
            <numerusform>weniger als {n} Antwort</numerusform>
            <numerusform>weniger als {n} Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} bis {high})</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>To the text</source>
        <translation>Zum Text</translation>
    </message>
    <message>
        <source>Your own view</source>
        <translation>Ihre eigene Sicht</translation>
    </message>
    <message>
        <source>The hour, as anybody in the room could have seen it</source>
        <translation>Die Stunde, wie jeder im Raum sie hätte sehen können</translation>
    </message>
    <message>
        <source>The drawing as a table</source>
        <translation>Die Zeichnung als Tabelle</translation>
    </message>
    <message>
        <source>One row for each stretch of talk</source>
        <translation>Eine Zeile für jedes Stück Gespräch</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Who spoke</source>
        <translation>Wer gesprochen hat</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>spoke</comment>
        <translation>niemand</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Eine Stelle</translation>
    </message>
    <message>
        <source>Some places</source>
        <translation>Einige Stellen</translation>
    </message>
    <message>
        <source>What leaders did first here</source>
        <translation>Was Leitende hier als Erstes getan haben</translation>
    </message>
    <message>
        <source>What else was possible, and what it would have led to in this telling</source>
        <translation>Was sonst möglich war und wohin es in dieser Fassung geführt hätte</translation>
    </message>
    <message>
        <source>The next lines, in this telling</source>
        <translation>Die nächsten Zeilen in dieser Fassung</translation>
    </message>
    <message>
        <source>For next time.</source>
        <translation>Für das nächste Mal.</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Worauf das beruht</translation>
    </message>
    <message>
        <source>Coming in and waiting</source>
        <translation>Etwas sagen und warten</translation>
    </message>
    <message>
        <source>What the group took home</source>
        <translation>Was die Gruppe mit nach Hause nahm</translation>
    </message>
    <message>
        <source>This relationship</source>
        <translation>Diese Beziehung</translation>
    </message>
    <message>
        <source>This safety</source>
        <translation>Diese Sicherheit</translation>
    </message>
    <message>
        <source>A question to keep</source>
        <translation>Eine Frage zum Mitnehmen</translation>
    </message>
    <message>
        <source>One thing to try</source>
        <translation>Etwas zum Ausprobieren</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Ihre Notizen</translation>
    </message>
    <message>
        <source>All moments of this road</source>
        <translation>Alle Stellen dieses Weges</translation>
    </message>
    <message>
        <source>What you did at each moment, and the writers’ view</source>
        <translation>Was Sie an jeder Stelle getan haben, und wie die Verfasser es sehen</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Was Sie getan haben</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>The map, with your road</source>
        <translation>Die Karte mit Ihrem Weg</translation>
    </message>
    <message>
        <source>The road as a list</source>
        <translation>Der Weg als Liste</translation>
    </message>
    <message>
        <source>{title} · for faculty only</source>
        <translation>{title} · nur für Dozierende</translation>
    </message>
    <message>
        <source>{title} · for the room</source>
        <translation>{title} · für den Raum</translation>
    </message>
    <message>
        <source>Cut along the broken lines.</source>
        <translation>Entlang der gestrichelten Linien schneiden.</translation>
    </message>
    <message>
        <source>Before you start.</source>
        <translation>Bevor Sie anfangen.</translation>
    </message>
    <message>
        <source>And you?</source>
        <translation>Und Sie?</translation>
    </message>
    <message>
        <source>First your own sentence. Then, if you like, what comes nearest.</source>
        <translation>Zuerst Ihr eigener Satz. Dann, wenn Sie mögen, was ihm am nächsten kommt.</translation>
    </message>
    <message>
        <source>Role cards</source>
        <translation>Rollenkarten</translation>
    </message>
    <message>
        <source>For faculty only</source>
        <translation>Nur für Dozierende</translation>
    </message>
    <message>
        <source>Three places to stop at, with arguments both ways. These are the writers’ views; disagree aloud.</source>
        <translation>Drei Stellen zum Anhalten, mit Gründen dafür und dagegen. Das ist die Sicht der Verfasser; widersprechen Sie einander laut.</translation>
    </message>
    <message>
        <source>One way to hear it.</source>
        <translation>Eine Art, es zu hören.</translation>
    </message>
    <message>
        <source>Another.</source>
        <comment>another way to hear it</comment>
        <translation>Eine andere.</translation>
    </message>
    <message>
        <source>But:</source>
        <translation>Aber:</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>to be asked in the room</comment>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Ninety minutes</source>
        <translation>Neunzig Minuten</translation>
    </message>
    <message>
        <source>A page to think and talk with. It counts towards no society&apos;s hours or training, and says nothing about who is ready to lead.</source>
        <translation>Eine Seite zum Denken und Sprechen. Sie zählt für keine Stunden und keine Weiterbildung einer Gesellschaft und sagt nichts darüber, wer so weit ist zu leiten.</translation>
    </message>
    <message>
        <source>You said first: “{words}”</source>
        <translation>Zuerst sagten Sie: „{words}“</translation>
    </message>
    <message>
        <source>The hour of “{title}”</source>
        <translation>Die Stunde „{title}“</translation>
    </message>
    <message>
        <source>Minute {minute}, {part}: {title}</source>
        <translation>Minute {minute}, {part}: {title}</translation>
    </message>
    <message>
        <source>An act nobody foresaw</source>
        <translation>Etwas, was niemand vorhergesehen hat</translation>
    </message>
    <message>
        <source>The writers have no view of it.</source>
        <translation>Die Verfasser haben dazu keine Sicht.</translation>
    </message>
    <message>
        <source>The hour</source>
        <translation>Die Stunde</translation>
    </message>
    <message>
        <source>A place to practise leading a Balint group, with invented people. It certifies nothing, its minutes count toward no training, and it does not measure whether anybody can lead.</source>
        <translation>Ein Ort, um das Leiten einer Balintgruppe zu üben, mit erfundenen Personen. Er bescheinigt nichts, seine Minuten zählen für keine Weiterbildung, und er misst nicht, ob jemand leiten kann.</translation>
    </message>
    <message>
        <source>This program never looks for a newer version by itself, and sends nothing anywhere. Whoever gave it to you can say whether there is one. A file that a newer version made is not opened by this one, and says so.</source>
        <translation>Dieses Programm sucht nie von selbst nach einer neueren Version und schickt nichts irgendwohin. Wer es Ihnen gegeben hat, kann sagen, ob es eine gibt. Eine Datei aus einer neueren Version öffnet diese hier nicht, und das wird dann auch gesagt.</translation>
    </message>
    <message>
        <source>This version is more than a year old. It is worth asking whether there is a newer one.</source>
        <translation>Diese Version ist über ein Jahr alt. Es lohnt sich zu fragen, ob es eine neuere gibt.</translation>
    </message>
    <message>
        <source>The program is under the MIT licence, the sessions and texts under Creative Commons Attribution 4.0, the typeface Inter under the SIL Open Font License 1.1. Below are the licences of the libraries it is made with.</source>
        <translation>Das Programm steht unter der MIT-Lizenz, die Sitzungen und Texte unter Creative Commons Namensnennung 4.0, die Schrift Inter unter der SIL Open Font License 1.1. Unten stehen die Lizenzen der Bibliotheken, mit denen es gemacht ist.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über das Programm</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the version</source>
        <translation>Version kopieren</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Licences of the libraries</source>
        <translation>Lizenzen der Bibliotheken</translation>
    </message>
    <message>
        <source>The version is copied.</source>
        <translation>Die Version ist kopiert.</translation>
    </message>
    <message>
        <source>{version} of {day}</source>
        <translation>{version} vom {day}</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Durchgang</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>The map comes with the first version of the file that can be led.</source>
        <translation>Die Karte kommt mit der ersten Fassung der Datei, die sich leiten lässt.</translation>
    </message>
    <message>
        <source>Writers&apos; bench: {file}</source>
        <translation>Schreibtisch: {file}</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Play from the chosen beat…</source>
        <translation>Ab dem gewählten Abschnitt spielen…</translation>
    </message>
    <message>
        <source>Briefing: {title}</source>
        <translation>Vor der Stunde: {title}</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Vor der Stunde</translation>
    </message>
    <message>
        <source>Choose another session</source>
        <translation>Eine andere Sitzung wählen</translation>
    </message>
    <message>
        <source>Who sits here</source>
        <translation>Wer hier sitzt</translation>
    </message>
    <message>
        <source>How this group works</source>
        <translation>Wie diese Gruppe arbeitet</translation>
    </message>
    <message>
        <source>Before this meeting</source>
        <translation>Vor diesem Treffen</translation>
    </message>
    <message>
        <source>How do you want to lead?</source>
        <translation>Wie möchten Sie leiten?</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>With others</source>
        <translation>Mit anderen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Begin {title}</source>
        <translation>{title} beginnen</translation>
    </message>
    <message>
        <source>Back to the room</source>
        <translation>Zurück in den Raum</translation>
    </message>
    <message>
        <source>Stop, and go live</source>
        <translation>Anhalten und live weitergehen</translation>
    </message>
    <message>
        <source>The sessions are being read.</source>
        <translation>Die Sitzungen werden gelesen.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Something went wrong in the program, and this is what it could write down. Every action you were shown is kept. These lines are for whoever looks after the program: they say where it was, and may contain names of folders on this computer. They were sent nowhere. You can copy them into a message, delete them, or leave them.</source>
        <translation>Im Programm ist etwas schiefgegangen, und das ist, was es aufschreiben konnte. Jeder Schritt, den Sie gesehen haben, ist aufgehoben. Diese Zeilen sind für alle, die sich um das Programm kümmern: Darin steht, wo es gerade war, und es können Namen von Ordnern auf diesem Computer vorkommen. Verschickt wurde nichts. Sie können die Zeilen in eine Nachricht kopieren, löschen oder liegen lassen.</translation>
    </message>
    <message>
        <source>When the program last stopped</source>
        <translation>Als das Programm zuletzt stehen blieb</translation>
    </message>
    <message>
        <source>What was written down</source>
        <translation>Was aufgeschrieben wurde</translation>
    </message>
    <message>
        <source>Copy what was written down</source>
        <translation>Kopieren, was aufgeschrieben wurde</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The program stopped in the middle</source>
        <translation>Das Programm ist mittendrin stehen geblieben</translation>
    </message>
    <message>
        <source>The file is {path}.</source>
        <translation>Die Datei ist {path}.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>A note to yourself</source>
        <translation>Eine Notiz für Sie selbst</translation>
    </message>
    <message>
        <source>What do I want to remember of this hour?</source>
        <translation>Was möchte ich von dieser Stunde behalten?</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Nachbesprechung</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Words: what do they mean?</source>
        <translation>Wörter: Was bedeuten sie?</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy the debrief as text</source>
        <translation>Die Nachbesprechung als Text kopieren</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>Die Karte</translation>
    </message>
    <message>
        <source>The map of this session</source>
        <translation>Die Karte dieser Sitzung</translation>
    </message>
    <message>
        <source>All the roads of this hour, and yours</source>
        <translation>Alle Wege dieser Stunde, und Ihrer</translation>
    </message>
    <message>
        <source>The debrief</source>
        <translation>Die Nachbesprechung</translation>
    </message>
    <message>
        <source>You said first:</source>
        <translation>Zuerst sagten Sie:</translation>
    </message>
    <message>
        <source>What they took home</source>
        <translation>Was sie mit nach Hause nahmen</translation>
    </message>
    <message>
        <source>After an hour like this</source>
        <translation>Nach so einer Stunde</translation>
    </message>
    <message>
        <source>A sign leads to its moment: click it, or use the arrow keys and Enter.</source>
        <translation>Ein Zeichen führt zu seiner Stelle: anklicken, oder Pfeiltasten und Eingabe.</translation>
    </message>
    <message>
        <source>Practise for five minutes</source>
        <translation>Fünf Minuten üben</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Was Sie tun</translation>
    </message>
    <message>
        <source>Not led yet</source>
        <translation>Noch nicht geleitet</translation>
    </message>
    <message numerus="yes">
        <source>{n} place is due. | {n} places are due.</source>
        <translation>
            <numerusform>{n} Stelle ist dran.</numerusform>
            <numerusform>{n} Stellen sind dran.</numerusform>
        </translation>
    </message>
    <message>
        <source>All places that come back</source>
        <translation>Alle Stellen, die wiederkommen</translation>
    </message>
    <message>
        <source>Places to come back to</source>
        <translation>Stellen zum Wiederkommen</translation>
    </message>
    <message>
        <source>Your moments, by what they called for</source>
        <translation>Ihre Stellen, geordnet nach dem, was gefragt war</translation>
    </message>
    <message>
        <source>The moments</source>
        <translation>Die Stellen</translation>
    </message>
    <message>
        <source>The moments, {habit}</source>
        <translation>Die Stellen, {habit}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Read what the last run wrote down</source>
        <translation>Lesen, was der letzte Lauf aufgeschrieben hat</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete what the last run wrote down</source>
        <translation>Löschen, was der letzte Lauf aufgeschrieben hat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>All my plays</source>
        <translation>Alle meine Durchgänge</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>Weiter, wo Sie waren</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse: Tab goes from one thing to the next, Space presses it.</source>
        <translation>Alles geht auch ohne Maus: Mit Tab kommen Sie von einem zum nächsten, mit der Leertaste drücken Sie es.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Im Raum</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Auf der Karte</translation>
    </message>
    <message>
        <source>On the writers&apos; bench</source>
        <translation>Am Schreibtisch</translation>
    </message>
    <message>
        <source>Begin with this set</source>
        <translation>Mit dieser Auswahl beginnen</translation>
    </message>
    <message>
        <source>Keep a copy…</source>
        <translation>Eine Kopie behalten…</translation>
    </message>
    <message>
        <source>The set</source>
        <translation>Die Auswahl</translation>
    </message>
    <message>
        <source>Some words, or nothing.</source>
        <translation>Ein paar Worte, oder nichts.</translation>
    </message>
    <message>
        <source>What I expect of myself</source>
        <translation>Was ich von mir erwarte</translation>
    </message>
    <message>
        <source>{led} of {all} led. The figures come after the last one.</source>
        <translation>{led} von {all} geleitet. Die Zahlen kommen nach der letzten.</translation>
    </message>
    <message>
        <source>Its debrief</source>
        <translation>Die Nachbesprechung</translation>
    </message>
    <message>
        <source>The debrief of {title}</source>
        <translation>Die Nachbesprechung von {title}</translation>
    </message>
    <message>
        <source>Led.</source>
        <translation>Geleitet.</translation>
    </message>
    <message>
        <source>Lead it</source>
        <translation>Leiten</translation>
    </message>
    <message>
        <source>Lead {title}</source>
        <translation>{title} leiten</translation>
    </message>
    <message>
        <source>Give this set up</source>
        <translation>Diese Auswahl aufgeben</translation>
    </message>
    <message>
        <source>All of the set is led. First what you expected, beside what was counted; then a page to talk over.</source>
        <translation>Alle Sitzungen sind geleitet. Zuerst, was Sie erwartet haben, neben dem, was gezählt wurde; dann eine Seite zum Besprechen.</translation>
    </message>
    <message>
        <source>Keep a copy of the page for a co-leader</source>
        <translation>Eine Kopie der Seite für eine Co-Leitung behalten</translation>
    </message>
    <message>
        <source>Debrief: {title}</source>
        <translation>Nachbesprechung: {title}</translation>
    </message>
    <message>
        <source>Begin another set</source>
        <translation>Eine neue Auswahl beginnen</translation>
    </message>
    <message>
        <source>You expected</source>
        <translation>Sie haben erwartet</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>Was gezählt wurde</translation>
    </message>
    <message>
        <source>For the one who leads with me</source>
        <translation>Für die Person, die mit mir leitet</translation>
    </message>
    <message>
        <source>Your own words.</source>
        <translation>Ihre eigenen Worte.</translation>
    </message>
    <message>
        <source>What the writers think</source>
        <translation>Was die Verfasser meinen</translation>
    </message>
    <message>
        <source>Search the map</source>
        <translation>Die Karte durchsuchen</translation>
    </message>
    <message>
        <source>The map of “{title}”</source>
        <translation>Die Karte von „{title}“</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Only beats in which this person is heard</source>
        <translation>Nur Abschnitte, in denen diese Person zu hören ist</translation>
    </message>
    <message>
        <source>Only beats in which this could be done</source>
        <translation>Nur Abschnitte, in denen man das tun konnte</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Words at their usual size</source>
        <translation>Wörter in üblicher Größe</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Ganze Karte</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>Die ganze Karte zeigen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change: {note}</source>
        <translation>Ändern: {note}</translation>
    </message>
    <message>
        <source>Delete: {note}</source>
        <translation>Löschen: {note}</translation>
    </message>
    <message>
        <source>To the debrief</source>
        <translation>Zur Nachbesprechung</translation>
    </message>
    <message>
        <source>To the debrief: {note}</source>
        <translation>Zur Nachbesprechung: {note}</translation>
    </message>
    <message>
        <source>Write about the leading.</source>
        <translation>Schreiben Sie über das Leiten.</translation>
    </message>
    <message>
        <source>A new page</source>
        <translation>Eine neue Seite</translation>
    </message>
    <message>
        <source>Begin a new page</source>
        <translation>Eine neue Seite beginnen</translation>
    </message>
    <message>
        <source>Search the notebook</source>
        <translation>Das Notizbuch durchsuchen</translation>
    </message>
    <message>
        <source>Take the deletion back</source>
        <translation>Das Löschen zurücknehmen</translation>
    </message>
    <message>
        <source>Deleted. It can be taken back.</source>
        <translation>Gelöscht. Es lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>noch nicht geschrieben</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Die Datei schreiben…</translation>
    </message>
    <message>
        <source>Its briefing comes first. What you do is kept with your plays.</source>
        <translation>Erst kommt, was vor der Stunde zu wissen ist. Was Sie tun, wird bei Ihren Durchgängen aufgehoben.</translation>
    </message>
    <message>
        <source>The writers&apos; bench: checks, the play as you write it, the map, a trial. Nothing you do there is kept.</source>
        <translation>Der Schreibtisch: Prüfungen, der Durchgang, während Sie schreiben, die Karte, eine Probe. Nichts, was Sie dort tun, wird aufgehoben.</translation>
    </message>
    <message>
        <source>A session file</source>
        <translation>Eine Sitzungsdatei</translation>
    </message>
    <message>
        <source>Work on it</source>
        <translation>Daran arbeiten</translation>
    </message>
    <message>
        <source>As a pair: {title}</source>
        <translation>Zu zweit: {title}</translation>
    </message>
    <message>
        <source>The hour is over</source>
        <translation>Die Stunde ist vorbei</translation>
    </message>
    <message>
        <source>Where you differed</source>
        <translation>Wo Sie verschieden geantwortet haben</translation>
    </message>
    <message>
        <source>To what the writers think</source>
        <translation>Zu dem, was die Verfasser meinen</translation>
    </message>
    <message>
        <source>The moment before</source>
        <translation>Der Augenblick davor</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Danke</translation>
    </message>
    <message>
        <source>A sentence, or nothing.</source>
        <translation>Ein Satz, oder nichts.</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>Meine eigenen Worte</translation>
    </message>
    <message>
        <source>{move}: accept, or advise against?</source>
        <translation>{move}: gelten lassen oder abraten?</translation>
    </message>
    <message>
        <source>That was the hour</source>
        <translation>Das war die Stunde</translation>
    </message>
    <message>
        <source>Tradition or society</source>
        <translation>Tradition oder Gesellschaft</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Years of leading Balint groups</source>
        <translation>Jahre als Leitung von Balintgruppen</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Write my answers into a file…</source>
        <translation>Meine Antworten in eine Datei schreiben…</translation>
    </message>
    <message>
        <source>Choose what you would do first; saying nothing is an answer.</source>
        <translation>Wählen Sie, was Sie als Erstes tun würden; nichts sagen ist eine Antwort.</translation>
    </message>
    <message>
        <source>The years of leading are a whole number, or nothing.</source>
        <translation>Die Jahre als Leitung sind eine ganze Zahl, oder nichts.</translation>
    </message>
    <message>
        <source>Continue: {title}</source>
        <translation>Weiter: {title}</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Zurückschauen</translation>
    </message>
    <message>
        <source>Look back: {title}</source>
        <translation>Zurückschauen: {title}</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Begin again: {title}</source>
        <translation>Neu beginnen: {title}</translation>
    </message>
    <message>
        <source>Keep a copy…: {title}</source>
        <translation>Eine Kopie behalten…: {title}</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard: {title}</source>
        <translation>Verwerfen: {title}</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Plenary: {title}</source>
        <translation>Plenum: {title}</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Stop and go live: role cards</source>
        <translation>Anhalten und live weitergehen: Rollenkarten</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}).</source>
        <translation>{path} kann nicht gelesen werden ({why}).</translation>
    </message>
    <message>
        <source>A sentence from the room</source>
        <translation>Ein Satz aus dem Raum</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <source>Press to take it away</source>
        <translation>Drücken, um ihn wegzunehmen</translation>
    </message>
    <message>
        <source>Votes: {move}</source>
        <translation>Stimmen: {move}</translation>
    </message>
    <message>
        <source>The room: {votes}.</source>
        <translation>Der Raum: {votes}.</translation>
    </message>
    <message>
        <source>The room: {votes}</source>
        <translation>Der Raum: {votes}</translation>
    </message>
    <message>
        <source>Sentences, one a line</source>
        <translation>Sätze, einer je Zeile</translation>
    </message>
    <message>
        <source>Single places</source>
        <translation>Einzelne Stellen</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>How the writers hear it is below.</source>
        <translation>Wie die Verfasser es hören, steht darunter.</translation>
    </message>
    <message>
        <source>Nothing of it was opened, and nothing was changed. Whoever wrote the file can put this right; send them the list.</source>
        <translation>Nichts davon wurde geöffnet und nichts verändert. Wer die Datei geschrieben hat, kann das in Ordnung bringen; schicken Sie die Liste.</translation>
    </message>
    <message>
        <source>This file was refused</source>
        <translation>Diese Datei wurde abgelehnt</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message numerus="yes">
        <source>{file}: one thing is wrong with it. | {file}: {n} things are wrong with it.</source>
        <translation>
            <numerusform>{file}: etwas stimmt nicht.</numerusform>
            <numerusform>{file}: {n} Dinge stimmen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file cannot be led</source>
        <translation>Diese Datei lässt sich nicht leiten</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>Was an der Datei nicht stimmt</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Work on the file</source>
        <translation>An der Datei arbeiten</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>No longer marked</source>
        <translation>Nicht mehr markiert</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>The hour is over.</source>
        <translation>Die Stunde ist vorbei.</translation>
    </message>
    <message numerus="yes">
        <source>{n} thing you could say, or nothing | {n} things you could say, or nothing</source>
        <translation>
            <numerusform>{n} Möglichkeit, etwas zu sagen, oder nichts</numerusform>
            <numerusform>{n} Möglichkeiten, etwas zu sagen, oder nichts</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} What comes nearest?</source>
        <translation>{words} Was kommt dem am nächsten?</translation>
    </message>
    <message>
        <source>Transcript copied</source>
        <translation>Mitschrift kopiert</translation>
    </message>
    <message>
        <source>Workshop: {title}</source>
        <translation>Workshop: {title}</translation>
    </message>
    <message>
        <source>The last day to hand in is over.</source>
        <translation>Der letzte Tag für die Abgabe ist vorbei.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Ihr Code</translation>
    </message>
    <message>
        <source>Read what the writers say of it</source>
        <translation>Lesen, was die Verfasser dazu sagen</translation>
    </message>
    <message>
        <source>Before you start: {note}</source>
        <translation>Bevor Sie anfangen: {note}</translation>
    </message>
    <message>
        <source>Take {title} instead</source>
        <translation>Stattdessen {title} nehmen</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Abgeben</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Begin: {title}</source>
        <translation>Beginnen: {title}</translation>
    </message>
    <message>
        <source>Read the debrief</source>
        <translation>Die Nachbesprechung lesen</translation>
    </message>
    <message>
        <source>A telling</source>
        <translation>Eine Fassung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Follows your computer</source>
        <translation>Folgt Ihrem Computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Warm paper</source>
        <translation>Warmes Papier</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>For the evening</source>
        <translation>Für den Abend</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Black on white, strong edges</source>
        <translation>Schwarz auf Weiß, starke Kanten</translation>
    </message>
    <message>
        <source>With movement</source>
        <translation>Mit Bewegung</translation>
    </message>
    <message>
        <source>Without movement</source>
        <translation>Ohne Bewegung</translation>
    </message>
    <message>
        <source>{setting}: less</source>
        <translation>{setting}: weniger</translation>
    </message>
    <message>
        <source>{setting}: more</source>
        <translation>{setting}: mehr</translation>
    </message>
    <message>
        <source>Read aloud in the room</source>
        <translation>Im Raum vorlesen</translation>
    </message>
    <message>
        <source>Each person has a voice of their own; a line waits until the one before it has been said.</source>
        <translation>Jede Person hat ihre eigene Stimme; eine Zeile wartet, bis die davor gesprochen ist.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>{value} %</translation>
    </message>
    <message>
        <source>Reading pace</source>
        <translation>Lesetempo</translation>
    </message>
    <message>
        <source>{value} words a minute</source>
        <translation>{value} Wörter in der Minute</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Everything grows with it. Ctrl and plus or minus work on every page.</source>
        <translation>Alles wächst mit. Strg und Plus oder Minus gehen auf jeder Seite.</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>How fast lines appear in the room. A key always shows the rest.</source>
        <translation>Wie schnell im Raum die Zeilen erscheinen. Eine Taste zeigt immer den Rest.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>The folder in which everything is kept: {folder}</source>
        <translation>Der Ordner, in dem alles aufgehoben ist: {folder}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Back up everything…</source>
        <translation>Alles sichern…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Aus einer Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>All of it is kept in this folder, on this computer; nothing leaves it by itself.</source>
        <translation>Alles ist in diesem Ordner aufgehoben, auf diesem Computer; von selbst verlässt ihn nichts.</translation>
    </message>
    <message>
        <source>{file} is no file that can be handed in. {why}</source>
        <translation>{file} ist keine Datei, die man abgeben kann. {why}</translation>
    </message>
    <message>
        <source>What you did could not be kept ({why}). Please try again.</source>
        <translation>Was Sie getan haben, konnte nicht aufgehoben werden ({why}). Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>What you wrote could not be kept ({why}). Please try again.</source>
        <translation>Was Sie geschrieben haben, konnte nicht aufgehoben werden ({why}). Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>It opens on {day}.</source>
        <translation>Es öffnet sich am {day}.</translation>
    </message>
    <message>
        <source>“{title}” was rewritten since; its feedback cannot be shown here.</source>
        <translation>„{title}“ wurde seither umgeschrieben; die Rückmeldung dazu kann hier nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Your part of the hour, as anybody in the room could have seen it</source>
        <translation>Ihr Teil der Stunde, wie jeder im Raum ihn hätte sehen können</translation>
    </message>
    <message>
        <source>Afterwards, in this telling: {title}</source>
        <translation>Danach, in dieser Fassung: {title}</translation>
    </message>
    <message>
        <source>{guess} (minute {minute})</source>
        <translation>{guess} (Minute {minute})</translation>
    </message>
    <message>
        <source>What leaders did first at minute {minute}: {votes}</source>
        <translation>Was Leitende in Minute {minute} als Erstes getan haben: {votes}</translation>
    </message>
    <message>
        <source>What else was possible at minute {minute}, and what it would have led to in this telling:</source>
        <translation>Was in Minute {minute} sonst möglich war und wohin es in dieser Fassung geführt hätte:</translation>
    </message>
    <message>
        <source>the same lines as after {move}</source>
        <translation>dieselben Zeilen wie nach {move}</translation>
    </message>
    <message>
        <source>For next time: {words}</source>
        <translation>Für das nächste Mal: {words}</translation>
    </message>
    <message>
        <source>What this rests on, at minute {minute}. {claims}</source>
        <translation>Worauf das beruht, in Minute {minute}. {claims}</translation>
    </message>
    <message>
        <source>Choose a beat of the map or of the list to read it.</source>
        <translation>Wählen Sie einen Abschnitt der Karte oder der Liste, um ihn zu lesen.</translation>
    </message>
    <message>
        <source>The beat</source>
        <translation>Der Abschnitt</translation>
    </message>
    <message>
        <source>The beat: {title}</source>
        <translation>Der Abschnitt: {title}</translation>
    </message>
    <message>
        <source>What was possible here</source>
        <translation>Was hier möglich war</translation>
    </message>
    <message>
        <source>You:</source>
        <translation>Sie:</translation>
    </message>
    <message>
        <source>The talk goes on to {title} ({when})</source>
        <translation>Das Gespräch geht weiter zu {title} ({when})</translation>
    </message>
    <message>
        <source>The talk goes on to {title}</source>
        <translation>Das Gespräch geht weiter zu {title}</translation>
    </message>
    <message>
        <source>Leads to {title} ({when})</source>
        <translation>Führt zu {title} ({when})</translation>
    </message>
    <message>
        <source>Leads to {title}</source>
        <translation>Führt zu {title}</translation>
    </message>
    <message>
        <source>Waived: {why}</source>
        <translation>Erlassen: {why}</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>what was counted</comment>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>{words}, open</source>
        <translation>{words}, aufgeklappt</translation>
    </message>
    <message>
        <source>{words}, closed</source>
        <translation>{words}, zugeklappt</translation>
    </message>
    <message>
        <source>The places this is counted from</source>
        <translation>Die Stellen, aus denen das gezählt ist</translation>
    </message>
    <message>
        <source>The places this is counted from, {heading}</source>
        <translation>Die Stellen, aus denen das gezählt ist, {heading}</translation>
    </message>
    <message>
        <source>The file around this line</source>
        <translation>Die Datei um diese Zeile</translation>
    </message>
    <message>
        <source>The file around line {number}</source>
        <translation>Die Datei um Zeile {number}</translation>
    </message>
    <message>
        <source>Is this your first time here?</source>
        <translation>Sind Sie zum ersten Mal hier?</translation>
    </message>
    <message>
        <source>Four people have come early to show you where things are. It takes five minutes, and nothing of it is kept. Or take any session below: it explains itself as well.</source>
        <translation>Vier Leute sind früher gekommen, um Ihnen zu zeigen, wo alles ist. Es dauert fünf Minuten, und nichts davon wird aufgehoben. Oder nehmen Sie eine der Sitzungen unten: Auch sie erklärt sich von selbst.</translation>
    </message>
    <message>
        <source>Begin “{title}”</source>
        <translation>„{title}“ beginnen</translation>
    </message>
    <message>
        <source>None comes near</source>
        <translation>Nichts davon kommt dem nahe</translation>
    </message>
    <message>
        <source>Keep my words and choose nothing</source>
        <translation>Meine Worte behalten und nichts wählen</translation>
    </message>
    <message>
        <source>Mark this place  *</source>
        <translation>Stelle markieren  *</translation>
    </message>
    <message>
        <source>Mark this place to come back to it</source>
        <translation>Diese Stelle markieren, um auf sie zurückzukommen</translation>
    </message>
    <message>
        <source>Take back  Ctrl Z</source>
        <translation>Zurücknehmen  Strg Z</translation>
    </message>
    <message>
        <source>Take back what you just did</source>
        <translation>Zurücknehmen, was Sie gerade getan haben</translation>
    </message>
    <message>
        <source>Note  N</source>
        <translation>Notiz  N</translation>
    </message>
    <message>
        <source>A note in the margin about what you did last</source>
        <translation>Eine Randnotiz zu dem, was Sie zuletzt getan haben</translation>
    </message>
    <message>
        <source>Search in the transcript</source>
        <translation>In der Mitschrift suchen</translation>
    </message>
    <message>
        <source>Copy transcript</source>
        <translation>Mitschrift kopieren</translation>
    </message>
    <message>
        <source>Copy the whole transcript</source>
        <translation>Die ganze Mitschrift kopieren</translation>
    </message>
    <message>
        <source>Keys  ?</source>
        <translation>Tasten  ?</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Liste der Tasten</translation>
    </message>
    <message>
        <source>Pause  Esc</source>
        <translation>Pause  Esc</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>★ Marked  *</source>
        <translation>★ Markiert  *</translation>
    </message>
    <message>
        <source>This place is marked; take the mark away</source>
        <translation>Diese Stelle ist markiert; die Markierung wegnehmen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Address of the database</source>
        <translation>Adresse der Datenbank</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Save the file to hand in…</source>
        <translation>Die Datei zum Abgeben speichern…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Schicken</translation>
    </message>
    <message>
        <source>Send the hand-in</source>
        <translation>Die Abgabe schicken</translation>
    </message>
    <message>
        <source>Send it over a network…</source>
        <translation>Über ein Netz schicken…</translation>
    </message>
    <message>
        <source>Forget everything here</source>
        <translation>Hier alles vergessen</translation>
    </message>
    <message>
        <source>A sign leads to its place: click it, or use the arrow keys and Enter.</source>
        <translation>Ein Zeichen führt zu seiner Stelle: anklicken, oder Pfeiltasten und Eingabe.</translation>
    </message>
    <message>
        <source>What else could be seen</source>
        <translation>Was sonst zu sehen war</translation>
    </message>
    <message>
        <source>you, by sign</source>
        <translation>Sie, mit einer Geste</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>Minute {minute}, {words}</source>
        <translation>Minute {minute}, {words}</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show as drawing</source>
        <translation>Als Zeichnung zeigen</translation>
    </message>
    <message numerus="yes">
        <source>{n} row, one for each stretch of the talk | {n} rows, one for each stretch of the talk</source>
        <translation>
            <numerusform>{n} Zeile, eine für jedes Stück des Gesprächs</numerusform>
            <numerusform>{n} Zeilen, eine für jedes Stück des Gesprächs</numerusform>
        </translation>
    </message>
    <message>
        <source>The hour as a table</source>
        <translation>Die Stunde als Tabelle</translation>
    </message>
    <message>
        <source>The session has no gauges.</source>
        <translation>Die Sitzung hat keine Anzeiger.</translation>
    </message>
    <message>
        <source>The session remembers nothing.</source>
        <translation>Die Sitzung merkt sich nichts.</translation>
    </message>
    <message>
        <source>No condition of the session asks what was done.</source>
        <translation>Keine Bedingung der Sitzung fragt, was getan wurde.</translation>
    </message>
    <message>
        <source>{gauge}, from 0 to 100</source>
        <translation>{gauge}, von 0 bis 100</translation>
    </message>
    <message>
        <source>{gauge}, as a number</source>
        <translation>{gauge}, als Zahl</translation>
    </message>
    <message>
        <source>Find a beat</source>
        <translation>Einen Abschnitt finden</translation>
    </message>
    <message>
        <source>Find a beat: its id, title, stage</source>
        <translation>Einen Abschnitt finden: Kennung, Titel, Phase</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Von hier spielen</translation>
    </message>
    <message>
        <source>Close without going there</source>
        <translation>Schließen, ohne dorthin zu gehen</translation>
    </message>
    <message>
        <source>Gauges</source>
        <translation>Anzeiger</translation>
    </message>
    <message>
        <source>What is remembered</source>
        <translation>Was gemerkt ist</translation>
    </message>
    <message>
        <source>What the leader has done</source>
        <translation>Was die Leitung getan hat</translation>
    </message>
    <message>
        <source>a word was called for</source>
        <translation>ein Wort war gefragt</translation>
    </message>
    <message>
        <source>waiting was called for</source>
        <translation>Warten war gefragt</translation>
    </message>
    <message>
        <source>a word or waiting</source>
        <translation>ein Wort oder Warten</translation>
    </message>
    <message>
        <source>Right opens a row, left closes it. Enter reads a beat, or goes where a move leads.</source>
        <translation>Rechts klappt eine Zeile auf, links zu. Eingabe liest einen Abschnitt oder geht dorthin, wohin ein Schritt führt.</translation>
    </message>
    <message>
        <source>A note in the margin</source>
        <translation>Eine Randnotiz</translation>
    </message>
    <message>
        <source>A note in the margin · minute {minute} · {title}</source>
        <translation>Eine Randnotiz · Minute {minute} · {title}</translation>
    </message>
    <message>
        <source>Close this note and go on</source>
        <translation>Diese Notiz schließen und weitergehen</translation>
    </message>
    <message>
        <source>The group goes on.</source>
        <translation>Die Gruppe macht weiter.</translation>
    </message>
    <message>
        <source>Step in</source>
        <translation>Etwas sagen</translation>
    </message>
    <message>
        <source>Choose what to do, and with whom.</source>
        <translation>Wählen, was Sie tun, und mit wem.</translation>
    </message>
    <message>
        <source>Kept on this computer.</source>
        <translation>Auf diesem Computer aufgehoben.</translation>
    </message>
    <message>
        <source>Keep this note</source>
        <translation>Diese Notiz behalten</translation>
    </message>
    <message>
        <source>Keep: {name}</source>
        <translation>Behalten: {name}</translation>
    </message>
    <message>
        <source>shows the rest; pressed again, you say nothing and the group goes on</source>
        <translation>zeigt den Rest; noch einmal gedrückt, sagen Sie nichts, und die Gruppe macht weiter</translation>
    </message>
    <message>
        <source>say what is on the card (guided)</source>
        <translation>sagen, was auf der Karte steht (geführt)</translation>
    </message>
    <message>
        <source>step in: the palette (open floor)</source>
        <translation>etwas sagen: die Palette (offen)</translation>
    </message>
    <message>
        <source>mark this place, to come back to it afterwards</source>
        <translation>diese Stelle markieren, um danach auf sie zurückzukommen</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Strg Z</translation>
    </message>
    <message>
        <source>take back what you just did, while the next lines are coming (practice)</source>
        <translation>zurücknehmen, was Sie gerade getan haben, solange die nächsten Zeilen kommen (Übung)</translation>
    </message>
    <message>
        <source>the note about what you did last (guided practice, if notes in the margin are on)</source>
        <translation>die Notiz zu dem, was Sie zuletzt getan haben (geführte Übung, wenn Randnotizen eingeschaltet sind)</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Strg F</translation>
    </message>
    <message>
        <source>search in the transcript</source>
        <translation>in der Mitschrift suchen</translation>
    </message>
    <message>
        <source>Ctrl Shift C</source>
        <translation>Strg Umschalt C</translation>
    </message>
    <message>
        <source>copy the whole transcript</source>
        <translation>die ganze Mitschrift kopieren</translation>
    </message>
    <message>
        <source>Tab, arrows</source>
        <translation>Tab, Pfeile</translation>
    </message>
    <message>
        <source>go from person to person; Enter says who it is (guided) or speaks to them (open floor)</source>
        <translation>von Person zu Person gehen; Eingabe sagt, wer es ist (geführt), oder spricht sie an (offen)</translation>
    </message>
    <message>
        <source>Ctrl + / Ctrl −</source>
        <translation>Strg + / Strg −</translation>
    </message>
    <message>
        <source>larger or smaller text</source>
        <translation>größerer oder kleinerer Text</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>F1 or ?</source>
        <translation>F1 oder ?</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>diese Liste</translation>
    </message>
    <message>
        <source>hear the last line again</source>
        <translation>die letzte Zeile noch einmal hören</translation>
    </message>
    <message>
        <source>Put it aside for another day</source>
        <translation>Auf einen anderen Tag verschieben</translation>
    </message>
    <message>
        <source>I&apos;d rather stop here</source>
        <translation>Ich möchte lieber hier aufhören</translation>
    </message>
    <message>
        <source>A −</source>
        <translation>A −</translation>
    </message>
    <message>
        <source>A +</source>
        <translation>A +</translation>
    </message>
    <message>
        <source>A pause</source>
        <translation>Eine Pause</translation>
    </message>
    <message>
        <source>The group waits. Everything you did is kept.</source>
        <translation>Die Gruppe wartet. Alles, was Sie getan haben, ist aufgehoben.</translation>
    </message>
    <message>
        <source>Stopping ends this play where it stands. A short look back is offered.</source>
        <translation>Aufhören beendet diesen Durchgang, wo er steht. Ein kurzer Blick zurück wird angeboten.</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>its size</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>The keys</source>
        <translation>Die Tasten</translation>
    </message>
    <message>
        <source>What would you say, in your own words?</source>
        <translation>Was würden Sie sagen, mit eigenen Worten?</translation>
    </message>
    <message>
        <source>Then choose</source>
        <translation>Dann wählen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Kept here, never scored. Then choose what comes nearest, or none.</source>
        <translation>Hier aufgehoben, nie bewertet. Wählen Sie dann, was dem am nächsten kommt, oder nichts.</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Keine davon</translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation>Wie war es?</translation>
    </message>
    <message>
        <source>Which place do you want back?</source>
        <translation>Welche Stelle möchten Sie zurückhaben?</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation>Das möchte ich lieber nicht sagen</translation>
    </message>
    <message>
        <source>{who} asks you</source>
        <translation>{who} fragt Sie</translation>
    </message>
    <message>
        <source>The two of you stay behind for a minute, before anything else.</source>
        <translation>Sie beide bleiben noch eine Minute, vor allem anderen.</translation>
    </message>
    <message>
        <source>Before anybody else says anything about it. This may stay empty.</source>
        <translation>Bevor irgendjemand etwas dazu sagt. Das darf leer bleiben.</translation>
    </message>
    <message>
        <source>{star} stands before the places you marked while leading.</source>
        <translation>{star} steht vor den Stellen, die Sie beim Leiten markiert haben.</translation>
    </message>
    <message>
        <source>Close without stepping in</source>
        <translation>Schließen, ohne etwas zu sagen</translation>
    </message>
    <message>
        <source>Find an act</source>
        <translation>Eine Intervention finden</translation>
    </message>
    <message>
        <source>Type to find: ask, sum up, thank …</source>
        <translation>Tippen: fragen, danken, zusammenfassen …</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was Sie tun</translation>
    </message>
    <message>
        <source>Step in, {whom}</source>
        <translation>Etwas sagen, {whom}</translation>
    </message>
    <message>
        <source>to the group</source>
        <comment>whom an act is for</comment>
        <translation>zur Gruppe</translation>
    </message>
    <message>
        <source>to you</source>
        <comment>whom an act is for</comment>
        <translation>zu Ihnen</translation>
    </message>
    <message>
        <source>to {who}</source>
        <comment>whom an act is for</comment>
        <translation>zu {who}</translation>
    </message>
    <message>
        <source>Nothing like this to the group. Choose somebody else, or other words.</source>
        <translation>Nichts dergleichen zur Gruppe. Wählen Sie jemand anderen oder andere Wörter.</translation>
    </message>
    <message>
        <source>Nothing like this to you. Choose somebody else, or other words.</source>
        <translation>Nichts dergleichen zu Ihnen. Wählen Sie jemand anderen oder andere Wörter.</translation>
    </message>
    <message>
        <source>Nothing like this to {who}. Choose somebody else, or other words.</source>
        <translation>Nichts dergleichen zu {who}. Wählen Sie jemand anderen oder andere Wörter.</translation>
    </message>
    <message>
        <source>What else was possible here</source>
        <translation>Was hier sonst möglich war</translation>
    </message>
    <message>
        <source>For next time</source>
        <translation>Für das nächste Mal</translation>
    </message>
    <message>
        <source>What was going on in you just before?</source>
        <translation>Was ging kurz davor in Ihnen vor?</translation>
    </message>
    <message>
        <source>{words} What about it</source>
        <translation>{words} Was es damit auf sich hat</translation>
    </message>
    <message>
        <source>In this telling it leads to</source>
        <translation>In dieser Fassung führt es zu</translation>
    </message>
    <message>
        <source>Another telling from here</source>
        <translation>Eine andere Fassung ab hier</translation>
    </message>
    <message>
        <source>Another telling from here, {place}</source>
        <translation>Eine andere Fassung ab hier, {place}</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Eine Notiz schreiben</translation>
    </message>
    <message>
        <source>Write a note, {place}</source>
        <translation>Eine Notiz schreiben, {place}</translation>
    </message>
    <message>
        <source>Note, {place}</source>
        <translation>Notiz, {place}</translation>
    </message>
    <message>
        <source>There is nothing to play yet. The file is read again whenever it is saved.</source>
        <translation>Noch gibt es nichts zu spielen. Die Datei wird neu gelesen, sooft sie gespeichert wird.</translation>
    </message>
    <message>
        <source>The running play</source>
        <translation>Der laufende Durchgang</translation>
    </message>
    <message>
        <source>Space lets the group go on, numbers say what is on offer.</source>
        <translation>Die Leertaste lässt die Gruppe weitermachen, Ziffern sagen, was angeboten ist.</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Von Anfang an</translation>
    </message>
    <message>
        <source>Stand somewhere else…</source>
        <translation>Anderswo stehen…</translation>
    </message>
    <message>
        <source>What was heard</source>
        <translation>Was zu hören war</translation>
    </message>
    <message>
        <source>Step in…</source>
        <translation>Etwas sagen…</translation>
    </message>
    <message>
        <source>Step in with an act of the palette</source>
        <translation>Etwas aus der Palette tun</translation>
    </message>
    <message>
        <source>leads to {beats}</source>
        <translation>führt zu {beats}</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no gauges</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Gauges: {values}</source>
        <translation>Anzeiger: {values}</translation>
    </message>
    <message>
        <source>Enter shows the line of the file.</source>
        <translation>Eingabe zeigt die Zeile der Datei.</translation>
    </message>
    <message>
        <source>Never reached: {what}</source>
        <translation>Nie erreicht: {what}</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>Der Raum</translation>
    </message>
    <message>
        <source>Space lets the group go on, F1 lists the keys.</source>
        <translation>Die Leertaste lässt die Gruppe weitermachen, F1 zeigt die Tasten.</translation>
    </message>
    <message>
        <source>Source: {title}</source>
        <translation>Quelle: {title}</translation>
    </message>
    <message>
        <source>What it stands beside here</source>
        <translation>Wozu sie hier steht</translation>
    </message>
    <message>
        <source>Close this source</source>
        <translation>Diese Quelle schließen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Stage {at} of {number}: {name}</source>
        <translation>Phase {at} von {number}: {name}</translation>
    </message>
    <message>
        <source>{minute} of {minutes} min</source>
        <translation>{minute} von {minutes} Min.</translation>
    </message>
    <message>
        <source>Minute {minute} of {minutes}</source>
        <translation>Minute {minute} von {minutes}</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>a general reply</source>
        <translation>eine allgemeine Antwort</translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>place found</comment>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>place found</comment>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Die Suche schließen</translation>
    </message>
    <message>
        <source>{here} of {places}</source>
        <translation>{here} von {places}</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>Policies that listen, and policies that only look at how sentences sound, play the session in both ways. The same number of plays and the same seed give the same result.</source>
        <translation>Strategien, die zuhören, und Strategien, die nur darauf achten, wie Sätze klingen, spielen die Sitzung auf beide Arten. Dieselbe Zahl von Durchgängen und dieselbe Startzahl ergeben dasselbe.</translation>
    </message>
    <message>
        <source>There is no version of the file yet that can be led.</source>
        <translation>Noch gibt es keine Fassung der Datei, die sich leiten lässt.</translation>
    </message>
    <message>
        <source>The trial is being stopped.</source>
        <translation>Die Probe wird angehalten.</translation>
    </message>
    <message>
        <source>The trial was stopped. Nothing of it is shown.</source>
        <translation>Die Probe wurde angehalten. Nichts davon wird gezeigt.</translation>
    </message>
    <message>
        <source>Plays of each policy in each way</source>
        <translation>Durchgänge jeder Strategie in jeder Art</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startzahl</translation>
    </message>
    <message>
        <source>Begin the trial</source>
        <translation>Probe beginnen</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>the trial</comment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Plays done</source>
        <translation>Fertige Durchgänge</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>The trial could not be made: {why}</source>
        <translation>Die Probe konnte nicht gemacht werden: {why}</translation>
    </message>
    <message>
        <source>The policies are playing.</source>
        <translation>Die Strategien spielen.</translation>
    </message>
    <message>
        <source>The policies are playing: {done} of {total} plays.</source>
        <translation>Die Strategien spielen: {done} von {total} Durchgängen.</translation>
    </message>
    <message>
        <source>Plays of each policy</source>
        <translation>Durchgänge jeder Strategie</translation>
    </message>
    <message>
        <source>also: {words}</source>
        <translation>auch: {words}</translation>
    </message>
    <message>
        <source>This rests on</source>
        <translation>Das beruht auf</translation>
    </message>
    <message>
        <source>We add: {words}</source>
        <translation>Wir fügen hinzu: {words}</translation>
    </message>
    <message>
        <source>What is “{word}”?</source>
        <translation>Was heißt „{word}“?</translation>
    </message>
    <message>
        <source>Close this word</source>
        <translation>Dieses Wort schließen</translation>
    </message>
    <message>
        <source>Search the words</source>
        <translation>Die Wörter durchsuchen</translation>
    </message>
    <message>
        <source>Close the words</source>
        <translation>Die Wörter schließen</translation>
    </message>
    <message>
        <source>Session files</source>
        <translation>Sitzungsdateien</translation>
    </message>
    <message>
        <source>New session from the template</source>
        <translation>Neue Sitzung aus der Vorlage</translation>
    </message>
    <message>
        <source>Open the workshop</source>
        <translation>Den Workshop öffnen</translation>
    </message>
    <message>
        <source>There is no voice for the language of this session here, so it is not read aloud.</source>
        <translation>Für die Sprache dieser Sitzung gibt es hier keine Stimme, deshalb wird sie nicht vorgelesen.</translation>
    </message>
    <message>
        <source>The program comes without it when it is installed in this way.</source>
        <translation>So installiert, kommt das Programm ohne diese Ergänzung.</translation>
    </message>
    <message>
        <source>This needs an addition that is not installed: {command}</source>
        <translation>Dafür braucht es eine Ergänzung, die nicht installiert ist: {command}</translation>
    </message>
    <message>
        <source>The addition for reading aloud cannot be used here ({why}).</source>
        <translation>Die Ergänzung zum Vorlesen lässt sich hier nicht verwenden ({why}).</translation>
    </message>
    <message>
        <source>No voice was found on this computer. On Linux, install speech-dispatcher and a voice for it.</source>
        <translation>Auf diesem Computer wurde keine Stimme gefunden. Unter Linux installieren Sie speech-dispatcher und eine Stimme dafür.</translation>
    </message>
    <message>
        <source>The voice does not answer, so no more is read aloud. The lines go on as text.</source>
        <translation>Die Stimme antwortet nicht, deshalb wird nichts mehr vorgelesen. Die Zeilen gehen als Text weiter.</translation>
    </message>
    <message>
        <source>The circle</source>
        <translation>Der Kreis</translation>
    </message>
</context>
</TS>
