<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>“{name}” cannot be the name of a session: small letters, digits and hyphens, with .yaml at the end, like the-empty-chair.yaml. Nothing was written.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être le nom d’une séance&#xa0;: lettres minuscules, chiffres et traits d’union, avec .yaml à la fin, comme the-empty-chair.yaml. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>{path} is there already. Nothing was written; choose another name.</source>
        <translation>{path} existe déjà. Rien n’a été écrit&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>this is not a file name</source>
        <translation>ce n’est pas un nom de fichier</translation>
    </message>
    <message>
        <source>{path} could not be written ({why}).</source>
        <translation>{path} n’a pas pu être écrit ({why}).</translation>
    </message>
    <message>
        <source>Never strong or sound: {names}.</source>
        <translation>Jamais proche ni possible&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Never weak or costly: {names}.</source>
        <translation>Jamais faible, jamais avec un prix&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Errors that cannot be made: {names}.</source>
        <translation>Erreurs qu’on ne peut commettre nulle part&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Errors without complete feedback: {names}.</source>
        <translation>Erreurs sans retour complet&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The only strong move of a moment, which it should never be: {names}.</source>
        <translation>Seul geste proche d’un endroit, ce qu’il ne devrait jamais être&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Difficulties that no session has: {names}.</source>
        <translation>Difficultés absentes de toutes les séances&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Openings that no session has: {names}.</source>
        <translation>Occasions absentes de toutes les séances&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Topics that no session has: {names}.</source>
        <translation>Thèmes absents de toutes les séances&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Feelings of a presenter that no session has: {names}.</source>
        <translation>Ce qu’aucune séance ne fait ressentir à la personne qui présente&#xa0;: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>Only {count} of {n} moments are openings; it should be a third. | Only {count} of {n} moments are openings; it should be a third.</source>
        <translation>
            <numerusform>Occasions&#xa0;: {count} endroit sur {n} seulement&#xa0;; il en faudrait un tiers.</numerusform>
            <numerusform>Occasions&#xa0;: {count} endroits sur {n} seulement&#xa0;; il en faudrait un tiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>the group</source>
        <translation>le groupe</translation>
    </message>
    <message>
        <source>You {act}.</source>
        <comment>an act of the leader as it stands in the palette: “ask Ana something”</comment>
        <translation>Vous avez choisi&#xa0;: {act}.</translation>
    </message>
    <message>
        <source>{name} leaves.</source>
        <translation>{name} part.</translation>
    </message>
    <message>
        <source>{name} comes in.</source>
        <translation>{name} entre.</translation>
    </message>
    <message>
        <source>{name} moves back from the circle.</source>
        <translation>{name} se recule du cercle.</translation>
    </message>
    <message>
        <source>{name} moves back in.</source>
        <translation>{name} revient dans le cercle.</translation>
    </message>
    <message>
        <source>action {number} is out of order</source>
        <translation>l’action {number} n’est pas à sa place</translation>
    </message>
    <message>
        <source>it depends</source>
        <translation>cela dépend</translation>
    </message>
    <message>
        <source>if {condition}</source>
        <translation>si {condition}</translation>
    </message>
    <message numerus="yes">
        <source>all {n} moves | all {n} moves</source>
        <translation>
            <numerusform>{n} geste</numerusform>
            <numerusform>les {n} gestes</numerusform>
        </translation>
    </message>
    <message>
        <source>say nothing</source>
        <translation>ne rien dire</translation>
    </message>
    <message>
        <source>.</source>
        <comment>between a number and its decimals</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>“{moment}” is no moment to be answered here.</source>
        <translation>«&#xa0;{moment}&#xa0;» n’est pas un endroit où l’on répond ici.</translation>
    </message>
    <message>
        <source>“{move}” is not on offer at “{moment}”; offered are {moves}.</source>
        <translation>«&#xa0;{move}&#xa0;» n’est pas proposé à «&#xa0;{moment}&#xa0;»&#xa0;; on y propose {moves}.</translation>
    </message>
    <message>
        <source>At “{moment}” own words were chosen, and none are given.</source>
        <translation>À «&#xa0;{moment}&#xa0;», des mots à soi ont été choisis, et aucun n’est écrit.</translation>
    </message>
    <message>
        <source>At “{moment}”, “{move}” is both what one would do and what one advises against.</source>
        <translation>À «&#xa0;{moment}&#xa0;», «&#xa0;{move}&#xa0;» est à la fois ce qu’on ferait et ce qu’on déconseille.</translation>
    </message>
    <message>
        <source>The moment at “{moment}” has been rewritten since it was answered.</source>
        <translation>L’endroit «&#xa0;{moment}&#xa0;» a été réécrit depuis la réponse.</translation>
    </message>
    <message>
        <source>At “{moment}” more than {most} characters are written.</source>
        <translation>À «&#xa0;{moment}&#xa0;», plus de {most} caractères sont écrits.</translation>
    </message>
    <message>
        <source>“{title}” cannot go on from a play of “{earlier}”: it comes first.</source>
        <translation>«&#xa0;{title}&#xa0;» ne peut pas être la suite d’un passage de «&#xa0;{earlier}&#xa0;»&#xa0;: elle vient avant.</translation>
    </message>
    <message>
        <source>That play of “{title}” was not led to its end, so nothing goes on from it.</source>
        <translation>Ce passage de «&#xa0;{title}&#xa0;» n’a pas été animé jusqu’à la fin&#xa0;; rien n’en est donc la suite.</translation>
    </message>
    <message>
        <source>the copy of the session in the record is damaged ({why})</source>
        <translation>la copie de la séance dans l’enregistrement est abîmée ({why})</translation>
    </message>
    <message>
        <source>an action of the record is damaged</source>
        <translation>une action de l’enregistrement est abîmée</translation>
    </message>
    <message>
        <source>action {number}: {why}</source>
        <translation>action {number}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>this is not a record of a play</source>
        <translation>ce n’est pas l’enregistrement d’un passage</translation>
    </message>
    <message>
        <source>the record has format {format}; this version reads {known}</source>
        <translation>l’enregistrement a le format {format}&#xa0;; cette version lit {known}</translation>
    </message>
    <message>
        <source>the record&apos;s first line is damaged</source>
        <translation>la première ligne de l’enregistrement est abîmée</translation>
    </message>
    <message>
        <source>the backup could not be written</source>
        <translation>la sauvegarde n’a pas pu être écrite</translation>
    </message>
    <message>
        <source>the backup could not be read</source>
        <translation>la sauvegarde n’a pas pu être lue</translation>
    </message>
    <message>
        <source>the backup could not be put in place</source>
        <translation>la sauvegarde n’a pas pu être mise en place</translation>
    </message>
    <message>
        <source>A play is open in another window. Close it first, then restore.</source>
        <translation>Un passage est ouvert dans une autre fenêtre. Fermez-le d’abord, puis reprenez la sauvegarde.</translation>
    </message>
    <message>
        <source>{path} is no whole backup of this program ({reason}). Nothing was changed.</source>
        <translation>{path} n’est pas une sauvegarde complète de ce programme ({reason}). Rien n’a été changé.</translation>
    </message>
    <message>
        <source>{path} is gone: {failed}. Put it back, or start the program again.</source>
        <translation>{path} n’est plus là&#xa0;: {failed}. Remettez-le en place, ou relancez le programme.</translation>
    </message>
    <message>
        <source>the log could not be emptied</source>
        <translation>le journal n’a pas pu être vidé</translation>
    </message>
    <message>
        <source>the folder for your plays could not be made</source>
        <translation>le dossier de vos passages n’a pas pu être créé</translation>
    </message>
    <message>
        <source>your plays could not be opened</source>
        <translation>vos passages n’ont pas pu être ouverts</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>le fichier n’est pas une base de données</translation>
    </message>
    <message>
        <source>the shared plays could not be opened</source>
        <translation>les passages partagés n’ont pas pu être ouverts</translation>
    </message>
    <message>
        <source>The disk is full: {failed}. Make some room and try again; the database is {path}.</source>
        <translation>Le disque est plein&#xa0;: {failed}. Faites un peu de place et réessayez&#xa0;; la base de données est {path}.</translation>
    </message>
    <message>
        <source>Another program holds {path} locked: {failed}. Close it, or try again in a moment.</source>
        <translation>Un autre programme tient {path} verrouillé&#xa0;: {failed}. Fermez-le, ou réessayez dans un instant.</translation>
    </message>
    <message>
        <source>{path} or its folder is read-only or cannot be opened: {failed}. Allow writing there, or choose another folder.</source>
        <translation>{path} ou son dossier est en lecture seule ou ne peut pas être ouvert&#xa0;: {failed}. Autorisez-y l’écriture, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The disk with {path} reports an error ({why}): {failed}. Check that it is connected and has room.</source>
        <translation>Le disque où se trouve {path} signale une erreur ({why})&#xa0;: {failed}. Vérifiez qu’il est branché et qu’il a de la place.</translation>
    </message>
    <message>
        <source>The disk is full: {failed}. Make some room and try again; the place is {path}.</source>
        <translation>Le disque est plein&#xa0;: {failed}. Faites un peu de place et réessayez&#xa0;; l’emplacement est {path}.</translation>
    </message>
    <message>
        <source>{path} cannot be used ({why}): {failed}.</source>
        <translation>{path} ne peut pas être utilisé ({why})&#xa0;: {failed}.</translation>
    </message>
    <message>
        <source>{path} is damaged ({why}): {failed}. Nothing in it was overwritten. Move it away to start with an empty one, or put a backup in its place.</source>
        <translation>{path} est abîmé ({why})&#xa0;: {failed}. Rien n’y a été écrasé. Déplacez-le pour commencer avec un fichier vide, ou mettez une sauvegarde à sa place.</translation>
    </message>
    <message>
        <source>your hand-in was not sent</source>
        <translation>votre remise n’a pas été envoyée</translation>
    </message>
    <message>
        <source>{database} did not keep it as it is: {failed}.</source>
        <translation>{database} ne l’a pas gardée telle quelle&#xa0;: {failed}.</translation>
    </message>
    <message>
        <source>the play could not be opened for writing</source>
        <translation>le passage n’a pas pu être ouvert pour y écrire</translation>
    </message>
    <message>
        <source>This play is open in another window. Close it there first.</source>
        <translation>Ce passage est ouvert dans une autre fenêtre. Fermez-le d’abord là-bas.</translation>
    </message>
    <message>
        <source>{path} is a database of another program. Nothing in it was changed; move it away.</source>
        <translation>{path} est la base de données d’un autre programme. Rien n’y a été changé&#xa0;; déplacez-la.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of this program. Nothing in it was changed; please use that version, or choose another folder.</source>
        <translation>{path} vient d’une version plus récente de ce programme. Rien n’y a été changé&#xa0;; veuillez utiliser cette version, ou choisir un autre dossier.</translation>
    </message>
    <message>
        <source>{path} could not be brought up to date: plays and actions do not belong together.</source>
        <translation>{path} n’a pas pu être mis à jour&#xa0;: passages et actions ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>your places could not be read</source>
        <translation>vos endroits n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>the answer could not be kept</source>
        <translation>la réponse n’a pas pu être gardée</translation>
    </message>
    <message>
        <source>your notes could not be read</source>
        <translation>vos notes n’ont pas pu être lues</translation>
    </message>
    <message>
        <source>the note could not be kept</source>
        <translation>la note n’a pas pu être gardée</translation>
    </message>
    <message>
        <source>the note could not be deleted</source>
        <translation>la note n’a pas pu être effacée</translation>
    </message>
    <message>
        <source>your sets could not be read</source>
        <translation>vos choix n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>the set could not be begun</source>
        <translation>le choix n’a pas pu être commencé</translation>
    </message>
    <message>
        <source>the set could not be deleted</source>
        <translation>le choix n’a pas pu être effacé</translation>
    </message>
    <message>
        <source>Your sets could not be read: one of them is damaged ({why}).</source>
        <translation>Vos choix n’ont pas pu être lus&#xa0;: l’un d’eux est abîmé ({why}).</translation>
    </message>
    <message>
        <source>This play could not be begun: its header belongs to another version of the session.</source>
        <translation>Ce passage n’a pas pu être commencé&#xa0;: son en-tête appartient à une autre version de la séance.</translation>
    </message>
    <message>
        <source>This play is not here any more.</source>
        <translation>Ce passage n’est plus ici.</translation>
    </message>
    <message>
        <source>a line of the record is damaged</source>
        <translation>une ligne de l’enregistrement est abîmée</translation>
    </message>
    <message>
        <source>the record was cut off</source>
        <translation>l’enregistrement a été coupé</translation>
    </message>
    <message>
        <source>the record&apos;s header was changed</source>
        <translation>l’en-tête de l’enregistrement a été changé</translation>
    </message>
    <message>
        <source>the copy of the session in the record was changed</source>
        <translation>la copie de la séance dans l’enregistrement a été changée</translation>
    </message>
    <message>
        <source>the record belongs to another session</source>
        <translation>l’enregistrement appartient à une autre séance</translation>
    </message>
    <message>
        <source>the chain breaks at action {number}</source>
        <translation>la chaîne se rompt à l’action {number}</translation>
    </message>
    <message>
        <source>This is no address of a database: postgresql://login@host/database.</source>
        <translation>Ce n’est pas l’adresse d’une base de données&#xa0;: postgresql://login@host/database.</translation>
    </message>
    <message>
        <source>{kind} databases are not supported; give a folder, or PostgreSQL.</source>
        <translation>Les bases de données {kind} ne sont pas prises en charge&#xa0;; indiquez un dossier, ou PostgreSQL.</translation>
    </message>
    <message>
        <source>“{word}” does not belong into the database’s address.</source>
        <translation>«&#xa0;{word}&#xa0;» n’a pas sa place dans l’adresse de la base de données.</translation>
    </message>
    <message>
        <source>The address does not name a database: postgresql://login@host/database.</source>
        <translation>L’adresse ne nomme pas de base de données&#xa0;: postgresql://login@host/database.</translation>
    </message>
    <message>
        <source>PostgreSQL needs one more package, psycopg: the extra “postgres”. Nothing was sent.</source>
        <translation>PostgreSQL a besoin d’un paquet de plus, psycopg&#xa0;: le complément «&#xa0;postgres&#xa0;». Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>{host} does not accept the login {login} with this password: {failed}.</source>
        <translation>{host} n’accepte pas l’identifiant {login} avec ce mot de passe&#xa0;: {failed}.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Le serveur</translation>
    </message>
    <message>
        <source>The way to {host} is not private: others could read or change what is sent. Add ?sslmode=verify-full to the address, and &amp;sslrootcert=FILE with the server’s own certificate, or &amp;sslrootcert=system if a public authority signed it.</source>
        <translation>Le chemin vers {host} n’est pas privé&#xa0;: d’autres pourraient lire ou changer ce qui est envoyé. Ajoutez&#xa0;?sslmode=verify-full à l’adresse, et &amp;sslrootcert=FICHIER avec le certificat du serveur lui-même, ou &amp;sslrootcert=system si une autorité publique l’a signé.</translation>
    </message>
    <message>
        <source>Please name one host only in the database’s address.</source>
        <translation>Veuillez ne nommer qu’un seul hôte dans l’adresse de la base de données.</translation>
    </message>
    <message>
        <source>Please name the host in the database’s address; PGSERVICE is not followed.</source>
        <translation>Veuillez nommer l’hôte dans l’adresse de la base de données&#xa0;; PGSERVICE n’est pas suivi.</translation>
    </message>
    <message>
        <source>the play does not begin as the record says ({why})</source>
        <translation>le passage ne commence pas comme le dit l’enregistrement ({why})</translation>
    </message>
    <message>
        <source>action {number} does not fit: {why}</source>
        <translation>l’action {number} ne convient pas&#xa0;: {why}</translation>
    </message>
    <message>
        <source>the play could not be begun</source>
        <translation>le passage n’a pas pu être commencé</translation>
    </message>
    <message>
        <source>This play could not be begun: there is one with its number already.</source>
        <translation>Ce passage n’a pas pu être commencé&#xa0;: il y en a déjà un avec son numéro.</translation>
    </message>
    <message>
        <source>the play could not be read</source>
        <translation>le passage n’a pas pu être lu</translation>
    </message>
    <message>
        <source>your plays could not be listed</source>
        <translation>la liste de vos passages n’a pas pu être faite</translation>
    </message>
    <message>
        <source>the play could not be discarded</source>
        <translation>le passage n’a pas pu être jeté</translation>
    </message>
    <message>
        <source>The home page could not be written in {folder} ({why}).</source>
        <translation>La page d’accueil n’a pas pu être écrite dans {folder} ({why}).</translation>
    </message>
    <message>
        <source>the list could not be kept</source>
        <translation>la liste n’a pas pu être gardée</translation>
    </message>
    <message>
        <source>action {number} of this play could not be kept</source>
        <translation>l’action {number} de ce passage n’a pas pu être gardée</translation>
    </message>
    <message>
        <source>The play has been closed: {failed}.</source>
        <translation>Le passage est fermé&#xa0;: {failed}.</translation>
    </message>
    <message>
        <source>The play stands at action {number}: {failed}.</source>
        <translation>Le passage en est à l’action {number}&#xa0;: {failed}.</translation>
    </message>
    <message>
        <source>The action does not fit ({why}): {failed}.</source>
        <translation>L’action ne convient pas ({why})&#xa0;: {failed}.</translation>
    </message>
    <message>
        <source>Another window has gone on with this play or discarded it: {failed}.</source>
        <translation>Une autre fenêtre a continué ce passage ou l’a jeté&#xa0;: {failed}.</translation>
    </message>
    <message>
        <source>This is not a workshop file.</source>
        <translation>Ce n’est pas un fichier d’atelier.</translation>
    </message>
    <message>
        <source>This workshop file was changed after it was signed.</source>
        <translation>Ce fichier d’atelier a été changé après sa signature.</translation>
    </message>
    <message>
        <source>This is not an organiser’s private file.</source>
        <translation>Ce n’est pas le fichier privé d’un organisateur.</translation>
    </message>
    <message>
        <source>The file is larger than {megabytes} MB.</source>
        <translation>Le fichier dépasse {megabytes} Mo.</translation>
    </message>
    <message>
        <source>This file is of format {format}; this program reads {ours}.</source>
        <translation>Ce fichier a le format {format}&#xa0;; ce programme lit {ours}.</translation>
    </message>
    <message>
        <source>Something in this file is missing or of the wrong kind.</source>
        <translation>Il manque quelque chose dans ce fichier, ou quelque chose n’y est pas du bon genre.</translation>
    </message>
    <message>
        <source>This code does not belong to this workshop. Please look at it once more.</source>
        <translation>Ce code n’appartient pas à cet atelier. Veuillez le regarder encore une fois.</translation>
    </message>
    <message>
        <source>“{moment}” is not the next moment of “{title}”.</source>
        <translation>«&#xa0;{moment}&#xa0;» n’est pas l’endroit suivant de «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>“{choice}” is not on offer at “{moment}”.</source>
        <translation>«&#xa0;{choice}&#xa0;» n’est pas proposé à «&#xa0;{moment}&#xa0;».</translation>
    </message>
    <message>
        <source>It is too large to be sent, or no plain text; please hand in the file.</source>
        <translation>C’est trop grand pour être envoyé, ou ce n’est pas du texte brut&#xa0;; veuillez remettre le fichier.</translation>
    </message>
    <message>
        <source>What was kept of this workshop in {path} is damaged ({why}).</source>
        <translation>Ce qui était gardé de cet atelier dans {path} est abîmé ({why}).</translation>
    </message>
    <message>
        <source>The workshop’s id cannot be used for a folder’s name.</source>
        <translation>L’identifiant de l’atelier ne peut pas servir de nom de dossier.</translation>
    </message>
    <message>
        <source>This hand-in belongs to the login {login}, not to {other}; it was not sent.</source>
        <translation>Cette remise appartient au compte {login}, non à {other}&#xa0;; elle n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>you spoke</source>
        <translation>vous avez parlé</translation>
    </message>
    <message>
        <source>you made a gesture</source>
        <translation>vous avez fait un geste de la main</translation>
    </message>
    <message>
        <source>you marked</source>
        <translation>vous avez marqué</translation>
    </message>
    <message>
        <source>question to the presenter</source>
        <translation>question à la personne qui présente</translation>
    </message>
    <message>
        <source>others</source>
        <comment>the people of a row</comment>
        <translation>les autres</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>the people of a row</comment>
        <translation>personne</translation>
    </message>
    <message>
        <source>you</source>
        <comment>a row of a drawing</comment>
        <translation>vous</translation>
    </message>
    <message>
        <source>you, by sign</source>
        <comment>a row of a drawing</comment>
        <translation>vous, d’un geste de la main</translation>
    </message>
    <message>
        <source>marked</source>
        <comment>a row of a drawing</comment>
        <translation>marqué</translation>
    </message>
    <message>
        <source>asked</source>
        <comment>a row of a drawing</comment>
        <translation>questions</translation>
    </message>
    <message>
        <source>{minute} min</source>
        <comment>a tick of a drawing</comment>
        <translation>{minute} min</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>silence</translation>
    </message>
    <message numerus="yes">
        <source>Figures about single moments need {least} people who led every session to its end; there is {n}. | Figures about single moments need {least} people who led every session to its end; there are {n}.</source>
        <translation>
            <numerusform>Les chiffres par endroit demandent {least} personnes qui ont animé chaque séance jusqu’à la fin&#xa0;; il y en a {n}.</numerusform>
            <numerusform>Les chiffres par endroit demandent {least} personnes qui ont animé chaque séance jusqu’à la fin&#xa0;; il y en a {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>How many sessions one would need cannot be answered from one session.</source>
        <translation>Combien de séances il faudrait, une seule séance ne permet pas de le dire.</translation>
    </message>
    <message numerus="yes">
        <source>A generalizability study needs {least} people who led {of} sessions to their end; there is {n} person and {sessions} sessions. | A generalizability study needs {least} people who led {of} sessions to their end; there are {n} people and {sessions} sessions.</source>
        <translation>
            <numerusform>Une étude de généralisabilité demande {least} personnes qui ont animé {of} séances jusqu’à la fin&#xa0;; il y a {n} personne et {sessions} séances.</numerusform>
            <numerusform>Une étude de généralisabilité demande {least} personnes qui ont animé {of} séances jusqu’à la fin&#xa0;; il y a {n} personnes et {sessions} séances.</numerusform>
        </translation>
    </message>
    <message>
        <source>A generalizability study needs the extra “cohort” (numpy), which is not installed.</source>
        <translation>Une étude de généralisabilité a besoin du complément «&#xa0;cohort&#xa0;» (numpy), qui n’est pas installé.</translation>
    </message>
    <message>
        <source>The writers had not foreseen this here, so they have no view of it.</source>
        <translation>Les auteurs n’avaient pas prévu cela ici&#xa0;; ils n’en ont donc pas de vue.</translation>
    </message>
    <message>
        <source>The writers foresaw nothing at this place, so they have no view of it.</source>
        <translation>Les auteurs n’ont rien prévu à cet endroit&#xa0;; ils n’en ont donc pas de vue.</translation>
    </message>
    <message>
        <source>settling in</source>
        <translation>l’arrivée</translation>
    </message>
    <message>
        <source>who has a case</source>
        <translation>qui a un cas</translation>
    </message>
    <message>
        <source>the telling</source>
        <translation>le récit</translation>
    </message>
    <message>
        <source>the questions</source>
        <translation>les questions</translation>
    </message>
    <message>
        <source>the group at work</source>
        <translation>le groupe au travail</translation>
    </message>
    <message>
        <source>coming back in</source>
        <translation>le retour dans le cercle</translation>
    </message>
    <message>
        <source>the close</source>
        <translation>la clôture</translation>
    </message>
    <message>
        <source>{name}: “{words}”</source>
        <translation>{name}&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>You said nothing.</source>
        <translation>Vous n’avez rien dit.</translation>
    </message>
    <message>
        <source>Saying nothing</source>
        <translation>Ne rien dire</translation>
    </message>
    <message>
        <source>our reading of this hour</source>
        <translation>notre lecture de cette heure</translation>
    </message>
    <message>
        <source>our view; no study says so</source>
        <translation>notre propre jugement&#xa0;; aucune étude ne le dit</translation>
    </message>
    <message>
        <source>read in full</source>
        <translation>lu en entier</translation>
    </message>
    <message>
        <source>abstract read</source>
        <translation>résumé lu</translation>
    </message>
    <message>
        <source>an excerpt read</source>
        <translation>un extrait lu</translation>
    </message>
    <message>
        <source>one page read</source>
        <translation>une page lue</translation>
    </message>
    <message>
        <source>only the record seen</source>
        <translation>seule la notice a été vue</translation>
    </message>
    <message>
        <source>cited elsewhere, not read</source>
        <translation>cité ailleurs, pas lu</translation>
    </message>
    <message>
        <source>{name} and others</source>
        <translation>{name} et d’autres</translation>
    </message>
    <message>
        <source>Say nothing.</source>
        <translation>Ne rien dire.</translation>
    </message>
    <message>
        <source>What was {patient} to you, in the part of the hour you led?</source>
        <translation>Qu’a été {patient} pour vous, dans la part de l’heure que vous avez animée&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>{n} year of leading | {n} years of leading</source>
        <translation>
            <numerusform>{n} année d’animation</numerusform>
            <numerusform>{n} années d’animation</numerusform>
        </translation>
    </message>
    <message>
        <source>The hour went on along its written road, whatever you chose; where a move would have led is told as such.</source>
        <translation>L’heure a suivi son chemin écrit, quoi que vous ayez choisi&#xa0;; ce à quoi un geste aurait mené est donné comme tel.</translation>
    </message>
    <message>
        <source>{done}, and then to {act}</source>
        <comment>after “You chose to”</comment>
        <translation>{done}, puis {act}</translation>
    </message>
    <message>
        <source>You chose to {act}.</source>
        <translation>Vous avez choisi&#xa0;: {act}.</translation>
    </message>
    <message>
        <source>Nothing came back.</source>
        <translation>Il n’y a pas eu de réponse.</translation>
    </message>
    <message numerus="yes">
        <source>There was an answer. | There were two answers.</source>
        <translation>
            <numerusform>Il y a eu une réponse.</numerusform>
            <numerusform>Il y a eu deux réponses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came back, and the talk went on.</source>
        <translation>Il n’y a pas eu de réponse, et la parole a suivi son cours.</translation>
    </message>
    <message numerus="yes">
        <source>There was an answer, and the talk went on. | There were two answers, and the talk went on.</source>
        <translation>
            <numerusform>Il y a eu une réponse, et la parole a suivi son cours.</numerusform>
            <numerusform>Il y a eu deux réponses, et la parole a suivi son cours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came back, and the talk went on as it would have if you had waited.</source>
        <translation>Il n’y a pas eu de réponse, et la parole a suivi son cours comme si vous aviez attendu.</translation>
    </message>
    <message numerus="yes">
        <source>There was an answer, and the talk went on as it would have if you had waited. | There were two answers, and the talk went on as it would have if you had waited.</source>
        <translation>
            <numerusform>Il y a eu une réponse, et la parole a suivi son cours comme si vous aviez attendu.</numerusform>
            <numerusform>Il y a eu deux réponses, et la parole a suivi son cours comme si vous aviez attendu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Advice was given {often}.</source>
        <comment>“often” is once, twice, three times</comment>
        <translation>Des conseils ont été donnés {often}.</translation>
    </message>
    <message>
        <source>For how long could you see {patient} while you listened?</source>
        <translation>Combien de temps avez-vous pu voir {patient} devant vous, en écoutant&#xa0;?</translation>
    </message>
    <message>
        <source>Somebody spoke as {patient} {often}, and as the doctor {doctor}.</source>
        <comment>“often” and “doctor” are once, twice, three times</comment>
        <translation>Quelqu’un a parlé {often} comme {patient}, et {doctor} comme le médecin.</translation>
    </message>
    <message>
        <source>Somebody spoke as {patient} {often}; nobody spoke as the doctor.</source>
        <translation>Quelqu’un a parlé {often} comme {patient}&#xa0;; personne n’a parlé comme le médecin.</translation>
    </message>
    <message>
        <source>Somebody spoke as {patient} {often}.</source>
        <translation>Quelqu’un a parlé {often} comme {patient}.</translation>
    </message>
    <message>
        <source>Somebody spoke as the doctor {often}; nobody spoke as {patient}.</source>
        <translation>Quelqu’un a parlé {often} comme le médecin&#xa0;; personne n’a parlé comme {patient}.</translation>
    </message>
    <message>
        <source>Somebody spoke as the doctor {often}.</source>
        <translation>Quelqu’un a parlé {often} comme le médecin.</translation>
    </message>
    <message>
        <source>What had each of the two put in, and what did each expect back?</source>
        <translation>Qu’avait mis chacun des deux, et qu’attendait chacun en retour&#xa0;?</translation>
    </message>
    <message>
        <source>Nobody spoke as {patient} or as the doctor in this hour.</source>
        <translation>Personne n’a parlé comme {patient} ni comme le médecin pendant cette heure.</translation>
    </message>
    <message>
        <source>Nobody spoke as {patient} or as the doctor in the part you led.</source>
        <translation>Personne n’a parlé comme {patient} ni comme le médecin dans la part que vous avez animée.</translation>
    </message>
    <message>
        <source>the presenter</source>
        <translation>la personne qui présente</translation>
    </message>
    <message>
        <source>{name} sat back for a part of the talk.</source>
        <translation>Pendant une partie de l’échange, {name} se tenait en retrait.</translation>
    </message>
    <message>
        <source>Who in the room would you have wanted to look at once more?</source>
        <translation>Qui, dans la salle, auriez-vous voulu regarder encore une fois&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>{name} was asked one question by the others, and sat back for a part of the talk. | {name} was asked {number} questions by the others, and sat back for a part of the talk.</source>
        <translation>
            <numerusform>Les autres ont posé une question à {name}. Pendant une partie de l’échange, {name} se tenait en retrait.</numerusform>
            <numerusform>Les autres ont posé {number} questions à {name}. Pendant une partie de l’échange, {name} se tenait en retrait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} was asked one question by the others. | {name} was asked {number} questions by the others.</source>
        <translation>
            <numerusform>Les autres ont posé une question à {name}.</numerusform>
            <numerusform>Les autres ont posé {number} questions à {name}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} was asked at least one question by the others, and sat back for a part of the talk. | {name} was asked at least {number} questions by the others, and sat back for a part of the talk.</source>
        <translation>
            <numerusform>Les autres ont posé au moins une question à {name}. Pendant une partie de l’échange, {name} se tenait en retrait.</numerusform>
            <numerusform>Les autres ont posé au moins {number} questions à {name}. Pendant une partie de l’échange, {name} se tenait en retrait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} was asked at least one question by the others. | {name} was asked at least {number} questions by the others.</source>
        <translation>
            <numerusform>Les autres ont posé au moins une question à {name}.</numerusform>
            <numerusform>Les autres ont posé au moins {number} questions à {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody put a question to {name} in this hour.</source>
        <translation>Personne n’a posé de question à {name} pendant cette heure.</translation>
    </message>
    <message>
        <source>Nobody put a question to {name} in the part you led.</source>
        <translation>Personne n’a posé de question à {name} dans la part que vous avez animée.</translation>
    </message>
    <message>
        <source>The places were shown to you, so nothing is said here of when you came in.</source>
        <translation>Les endroits vous étaient montrés&#xa0;; rien n’est donc dit ici du moment de vos interventions.</translation>
    </message>
    <message numerus="yes">
        <source>You also spoke at one other place, which is neither right nor wrong. | You also spoke at {number} other places, which is neither right nor wrong.</source>
        <translation>
            <numerusform>Vous avez encore parlé à un autre endroit, ce qui n’est ni bien ni mal.</numerusform>
            <numerusform>Vous avez encore parlé à {number} autres endroits, ce qui n’est ni bien ni mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>The part of the hour you led had no place yet at which the writers saw a need either way.</source>
        <translation>Dans la part de l’heure que vous avez animée, il n’y a pas encore eu d’endroit où, pour les auteurs, il fallait un mot, ou il fallait attendre.</translation>
    </message>
    <message>
        <source>One session says little.</source>
        <translation>Une seule séance dit peu.</translation>
    </message>
    <message numerus="yes">
        <source>At one place the writers would have said something. | At {number} places the writers would have said something.</source>
        <translation>
            <numerusform>À un endroit, les auteurs auraient dit quelque chose.</numerusform>
            <numerusform>À {number} endroits, les auteurs auraient dit quelque chose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At one place they would have waited; so did you. | At {number} places they would have waited; you waited at all of them.</source>
        <translation>
            <numerusform>À un endroit, les auteurs auraient attendu&#xa0;; vous aussi.</numerusform>
            <numerusform>À {number} endroits, les auteurs auraient attendu&#xa0;; vous avez attendu à chacun d’eux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At one place they would have waited; you did not. | At {number} places they would have waited; you waited at none of them.</source>
        <translation>
            <numerusform>À un endroit, les auteurs auraient attendu&#xa0;; vous non.</numerusform>
            <numerusform>À {number} endroits, les auteurs auraient attendu&#xa0;; vous n’avez attendu à aucun d’eux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At {number} places they would have waited; you waited at one. | At {number} places they would have waited; you waited at {waited}.</source>
        <translation>
            <numerusform>À {number} endroits, les auteurs auraient attendu&#xa0;; vous avez attendu à l’un d’eux.</numerusform>
            <numerusform>À {number} endroits, les auteurs auraient attendu&#xa0;; vous avez attendu à {waited} d’entre eux.</numerusform>
        </translation>
    </message>
    <message>
        <source>You {did}.</source>
        <comment>what was done, as from “did in time at two”</comment>
        <translation>Vous {did}.</translation>
    </message>
    <message>
        <source>You {did}, and {last}.</source>
        <comment>what was done, as from “did in time at two”</comment>
        <translation>Vous {did} et {last}.</translation>
    </message>
    <message>
        <source>You did too, with an act they would accept.</source>
        <translation>Vous l’avez fait aussi, par une intervention qu’ils accepteraient.</translation>
    </message>
    <message>
        <source>You did too, in another way than they would have.</source>
        <translation>Vous l’avez fait aussi, autrement qu’ils ne l’auraient fait.</translation>
    </message>
    <message>
        <source>You came in a little earlier.</source>
        <translation>Vous l’avez fait un peu plus tôt.</translation>
    </message>
    <message>
        <source>You came in a little later.</source>
        <translation>Vous l’avez fait un peu plus tard.</translation>
    </message>
    <message>
        <source>You let the talk go on there.</source>
        <translation>Là, vous avez laissé la parole suivre son cours.</translation>
    </message>
    <message>
        <source>did in time at all of them, each time with an act they would accept</source>
        <comment>after “You”</comment>
        <translation>l’avez fait à temps à chacun d’eux (chaque fois par une intervention qu’ils accepteraient)</translation>
    </message>
    <message>
        <source>did in time at all of them, in another way than they would have</source>
        <comment>after “You”</comment>
        <translation>l’avez fait à temps à chacun d’eux (autrement qu’ils ne l’auraient fait)</translation>
    </message>
    <message numerus="yes">
        <source>did in time at all of them, with an act they would accept at one | did in time at all of them, with an act they would accept at {number}</source>
        <comment>after “You”</comment>
        <translation>
            <numerusform>l’avez fait à temps à chacun d’eux (une fois par une intervention qu’ils accepteraient)</numerusform>
            <numerusform>l’avez fait à temps à chacun d’eux ({number} fois par une intervention qu’ils accepteraient)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>did in time at one, with an act they would accept | did in time at {number}, each time with an act they would accept</source>
        <comment>after “You”</comment>
        <translation>
            <numerusform>l’avez fait à temps à un endroit (par une intervention qu’ils accepteraient)</numerusform>
            <numerusform>l’avez fait à temps à {number} endroits (chaque fois par une intervention qu’ils accepteraient)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>did in time at one, in another way than they would have | did in time at {number}, in another way than they would have</source>
        <comment>after “You”</comment>
        <translation>
            <numerusform>l’avez fait à temps à un endroit (autrement qu’ils ne l’auraient fait)</numerusform>
            <numerusform>l’avez fait à temps à {number} endroits (autrement qu’ils ne l’auraient fait)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>did in time at {number}, with an act they would accept at one | did in time at {number}, with an act they would accept at {accepted}</source>
        <comment>after “You”</comment>
        <translation>
            <numerusform>l’avez fait à temps à {number} endroits (une fois par une intervention qu’ils accepteraient)</numerusform>
            <numerusform>l’avez fait à temps à {number} endroits ({accepted} fois par une intervention qu’ils accepteraient)</numerusform>
        </translation>
    </message>
    <message>
        <source>came in a little earlier at all of them</source>
        <comment>after “You”</comment>
        <translation>l’avez fait un peu plus tôt à chacun d’eux</translation>
    </message>
    <message numerus="yes">
        <source>came in a little earlier at one | came in a little earlier at {number}</source>
        <comment>after “You”</comment>
        <translation>
            <numerusform>l’avez fait un peu plus tôt à un endroit</numerusform>
            <numerusform>l’avez fait un peu plus tôt à {number} endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>came in a little later at all of them</source>
        <comment>after “You”</comment>
        <translation>l’avez fait un peu plus tard à chacun d’eux</translation>
    </message>
    <message numerus="yes">
        <source>came in a little later at one | came in a little later at {number}</source>
        <comment>after “You”</comment>
        <translation>
            <numerusform>l’avez fait un peu plus tard à un endroit</numerusform>
            <numerusform>l’avez fait un peu plus tard à {number} endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>let the talk go on at all of them</source>
        <comment>after “You”</comment>
        <translation>avez laissé à chacun d’eux la parole suivre son cours</translation>
    </message>
    <message numerus="yes">
        <source>let the talk go on at one | let the talk go on at {number}</source>
        <comment>after “You”</comment>
        <translation>
            <numerusform>avez laissé la parole suivre son cours à un endroit</numerusform>
            <numerusform>avez laissé la parole suivre son cours à {number} endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>no</source>
        <comment>a number</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>one</source>
        <comment>a number</comment>
        <translation>un</translation>
    </message>
    <message>
        <source>two</source>
        <comment>a number</comment>
        <translation>deux</translation>
    </message>
    <message>
        <source>three</source>
        <comment>a number</comment>
        <translation>trois</translation>
    </message>
    <message>
        <source>four</source>
        <comment>a number</comment>
        <translation>quatre</translation>
    </message>
    <message>
        <source>five</source>
        <comment>a number</comment>
        <translation>cinq</translation>
    </message>
    <message>
        <source>six</source>
        <comment>a number</comment>
        <translation>six</translation>
    </message>
    <message>
        <source>seven</source>
        <comment>a number</comment>
        <translation>sept</translation>
    </message>
    <message>
        <source>eight</source>
        <comment>a number</comment>
        <translation>huit</translation>
    </message>
    <message>
        <source>nine</source>
        <comment>a number</comment>
        <translation>neuf</translation>
    </message>
    <message>
        <source>ten</source>
        <comment>a number</comment>
        <translation>dix</translation>
    </message>
    <message>
        <source>eleven</source>
        <comment>a number</comment>
        <translation>onze</translation>
    </message>
    <message>
        <source>twelve</source>
        <comment>a number</comment>
        <translation>douze</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>deux fois</translation>
    </message>
    <message numerus="yes">
        <source>once | {number} times</source>
        <translation>
            <numerusform>une fois</numerusform>
            <numerusform>{number} fois</numerusform>
        </translation>
    </message>
    <message>
        <source>{others} and {last}</source>
        <comment>a list</comment>
        <translation>{others} et {last}</translation>
    </message>
    <message>
        <source>{path} could not be deleted ({why}).</source>
        <translation>{path} n’a pas pu être effacé ({why}).</translation>
    </message>
    <message>
        <source>What the last run wrote down is deleted.</source>
        <translation>Ce que la dernière exécution avait noté est effacé.</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <comment>key</comment>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Alt</source>
        <comment>key</comment>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Shift</source>
        <comment>key</comment>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>key</comment>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>key</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>plus</source>
        <comment>key</comment>
        <translation>plus</translation>
    </message>
    <message>
        <source>minus</source>
        <comment>key</comment>
        <translation>moins</translation>
    </message>
    <message>
        <source>Open a session file…</source>
        <translation>Ouvrir un fichier de séance…</translation>
    </message>
    <message>
        <source>New session from template…</source>
        <translation>Nouvelle séance d’après le modèle…</translation>
    </message>
    <message>
        <source>My plays</source>
        <translation>Mes passages</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>Habitudes</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Carnet</translation>
    </message>
    <message>
        <source>Before co-leading</source>
        <translation>Avant de co-animer</translation>
    </message>
    <message>
        <source>Coverage of the library</source>
        <translation>Ce que couvre la bibliothèque</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Taille habituelle du texte</translation>
    </message>
    <message>
        <source>Learn the controls</source>
        <translation>Apprendre les commandes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>About the program</source>
        <translation>À propos du programme</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>{these} or {that}</source>
        <translation>{these} ou {that}</translation>
    </message>
    <message>
        <source>{path} could not be read ({why}).</source>
        <translation>{path} n’a pas pu être lu ({why}).</translation>
    </message>
    <message>
        <source>“{title}” belongs to no season, so it goes on from no other play.</source>
        <translation>«&#xa0;{title}&#xa0;» n’appartient à aucune série&#xa0;; elle n’est donc la suite d’aucun autre passage.</translation>
    </message>
    <message>
        <source>The settings are in force, but could not be kept in {folder} ({why}).</source>
        <translation>Les réglages s’appliquent, mais n’ont pas pu être gardés dans {folder} ({why}).</translation>
    </message>
    <message>
        <source>Save the file to hand in</source>
        <translation>Enregistrer le fichier à remettre</translation>
    </message>
    <message>
        <source>{file} could not be written ({why}).</source>
        <translation>{file} n’a pas pu être écrit ({why}).</translation>
    </message>
    <message>
        <source>{file} is yours to hand in.</source>
        <translation>{file} est à vous, à remettre.</translation>
    </message>
    <message>
        <source>Nothing else of it is on this computer any more.</source>
        <translation>Rien d’autre n’en reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing of it is on this computer any more.</source>
        <translation>Rien n’en reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>There is nothing to hand in.</source>
        <translation>Il n’y a rien à remettre.</translation>
    </message>
    <message>
        <source>The folder could not be opened here. It is {folder}.</source>
        <translation>Le dossier n’a pas pu être ouvert ici. C’est {folder}.</translation>
    </message>
    <message>
        <source>Back up everything into one file</source>
        <translation>Tout sauvegarder dans un seul fichier</translation>
    </message>
    <message>
        <source>Everything is in {path}. Keep it as you would keep your notes: it can be read by others.</source>
        <translation>Tout est dans {path}. Gardez-le comme vous garderiez vos notes&#xa0;: d’autres peuvent le lire.</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Reprendre d’une sauvegarde</translation>
    </message>
    <message>
        <source>Put the backup of {day} in place of what is here now?</source>
        <translation>Mettre la sauvegarde du {day} à la place de ce qui est ici maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>What is here now is not deleted: it is moved into the folder “backups” beside it.</source>
        <translation>Ce qui est ici maintenant n’est pas effacé&#xa0;: cela est déplacé à côté, dans le dossier «&#xa0;backups&#xa0;».</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>La mettre en place</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser comme c’est</translation>
    </message>
    <message>
        <source>The backup is in place. What was here before is in {folder}.</source>
        <translation>La sauvegarde est en place. Ce qui était ici avant est dans {folder}.</translation>
    </message>
    <message>
        <source>The backup is in place.</source>
        <translation>La sauvegarde est en place.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Open a session file</source>
        <translation>Ouvrir un fichier de séance</translation>
    </message>
    <message>
        <source>It cannot go on from that play: {why} Begin it as it usually went, or choose another telling.</source>
        <translation>Elle ne peut pas être la suite de ce passage&#xa0;: {why} Commencez-la comme cela se passait d’ordinaire, ou choisissez une autre version.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Lead without keeping it</source>
        <translation>Animer sans rien garder</translation>
    </message>
    <message>
        <source>{file} was not opened: an hour is being led here. Leave it first, then open the file again.</source>
        <translation>{file} n’a pas été ouvert&#xa0;: une séance est en cours ici. Quittez-la d’abord, puis ouvrez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>{path} cannot be opened ({why}).</source>
        <translation>{path} ne peut pas être ouvert ({why}).</translation>
    </message>
    <message>
        <source>This play cannot be opened: {why}. Nothing in it was changed.</source>
        <translation>Ce passage ne peut pas être ouvert&#xa0;: {why}. Rien n’y a été changé.</translation>
    </message>
    <message>
        <source>Sessions and workshops</source>
        <translation>Séances et ateliers</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>The file is being read.</source>
        <translation>Le fichier est en train d’être lu.</translation>
    </message>
    <message>
        <source>Write my notes into a file</source>
        <translation>Écrire mes notes dans un fichier</translation>
    </message>
    <message>
        <source>led already</source>
        <translation>déjà animée</translation>
    </message>
    <message>
        <source>not led yet</source>
        <translation>pas encore animée</translation>
    </message>
    <message>
        <source>A print copy</source>
        <translation>Une copie à imprimer</translation>
    </message>
    <message>
        <source>Keep a copy of the page</source>
        <translation>Garder une copie de la page</translation>
    </message>
    <message>
        <source>The page is in {path}.</source>
        <translation>La page est dans {path}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} damaged play was left out. | {n} damaged plays were left out.</source>
        <translation>
            <numerusform>{n} passage abîmé a été laissé de côté.</numerusform>
            <numerusform>{n} passages abîmés ont été laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} is written.</source>
        <translation>{path} est écrit.</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>kind of file</comment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Write my answers into a file</source>
        <translation>Écrire mes réponses dans un fichier</translation>
    </message>
    <message>
        <source>A panellist’s answers</source>
        <translation>Les réponses d’un membre du panel</translation>
    </message>
    <message>
        <source>Your answers are in {path}. Send this file to whoever asked you for it.</source>
        <translation>Vos réponses sont dans {path}. Envoyez ce fichier à la personne qui vous l’a demandé.</translation>
    </message>
    <message>
        <source>The record, to be read in again</source>
        <translation>L’enregistrement, que le programme peut relire</translation>
    </message>
    <message>
        <source>A page for a browser</source>
        <translation>Une page pour un navigateur</translation>
    </message>
    <message>
        <source>A table of its moments</source>
        <translation>Un tableau de ses endroits</translation>
    </message>
    <message>
        <source>Keep a copy of this play</source>
        <translation>Garder une copie de ce passage</translation>
    </message>
    <message>
        <source>The report is in {files}.</source>
        <translation>Le rapport est dans {files}.</translation>
    </message>
    <message>
        <source>A copy of the record is in {file}.</source>
        <translation>Une copie de l’enregistrement est dans {file}.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read ({why}); the usual ones are in force.</source>
        <translation>Les réglages dans {path} ne peuvent pas être lus ({why})&#xa0;; les réglages habituels s’appliquent.</translation>
    </message>
    <message>
        <source>The settings could not be read; the file was put aside as {name}. The usual ones hold.</source>
        <translation>Les réglages n’ont pas pu être lus&#xa0;; le fichier a été mis de côté sous le nom {name}. Les réglages habituels s’appliquent.</translation>
    </message>
    <message>
        <source>The settings in {path} could not be read; the usual ones are in force.</source>
        <translation>Les réglages dans {path} n’ont pas pu être lus&#xa0;; les réglages habituels s’appliquent.</translation>
    </message>
    <message>
        <source>Problems of reading and graph</source>
        <translation>Problèmes de lecture et de graphe</translation>
    </message>
    <message>
        <source>Findings of craft</source>
        <translation>Remarques de métier</translation>
    </message>
    <message>
        <source>Waived, with the file&apos;s reason</source>
        <translation>Dispensées, avec la raison que donne le fichier</translation>
    </message>
    <message>
        <source>Problem, line {line}: {message}.</source>
        <translation>Problème, ligne {line}&#xa0;: {message}.</translation>
    </message>
    <message>
        <source>Finding, line {line}: {message}.</source>
        <translation>Remarque, ligne {line}&#xa0;: {message}.</translation>
    </message>
    <message>
        <source>Waived, line {line}: {message}.</source>
        <translation>Dispensée, ligne {line}&#xa0;: {message}.</translation>
    </message>
    <message>
        <source>a moment, step in needed</source>
        <translation>un endroit, il faut un mot</translation>
    </message>
    <message>
        <source>a moment, hold needed</source>
        <translation>un endroit, il faut attendre</translation>
    </message>
    <message>
        <source>a moment, either will do</source>
        <translation>un endroit, un mot ou attendre</translation>
    </message>
    <message>
        <source>step in {count}</source>
        <translation>un mot&#xa0;: {count}</translation>
    </message>
    <message>
        <source>hold {count}</source>
        <translation>attendre&#xa0;: {count}</translation>
    </message>
    <message>
        <source>either {count}</source>
        <translation>l’un ou l’autre&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Alt + 1 to 4</source>
        <translation>Alt + 1 à 4</translation>
    </message>
    <message>
        <source>Checks, play, map, trial</source>
        <translation>Vérifications, passage, carte, essai</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Relire le fichier</translation>
    </message>
    <message>
        <source>Ctrl + J</source>
        <translation>Ctrl + J</translation>
    </message>
    <message>
        <source>Stand somewhere else</source>
        <translation>Se placer ailleurs</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Let the group go on</source>
        <translation>Laisser le groupe continuer</translation>
    </message>
    <message>
        <source>1 to 9</source>
        <translation>1 à 9</translation>
    </message>
    <message>
        <source>Say what is on the card</source>
        <translation>Dire ce qui est sur la carte</translation>
    </message>
    <message>
        <source>Step in, in open floor</source>
        <translation>Intervenir (libre)</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Back a step</source>
        <translation>Un pas en arrière</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>waived: {why}</source>
        <translation>dispensé&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{moments}, at least {least} on every road</source>
        <translation>{moments}, au moins {least} sur chaque chemin</translation>
    </message>
    <message>
        <source>{shortest} to {longest}, median {median}</source>
        <translation>{shortest} à {longest}, médiane {median}</translation>
    </message>
    <message>
        <source>Beats</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Endroits</translation>
    </message>
    <message>
        <source>Needs</source>
        <comment>what moments call for</comment>
        <translation>Ce qu’ils demandent</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation>Occasions</translation>
    </message>
    <message>
        <source>not declared</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Mended by a member</source>
        <translation>Rattrapés par un membre</translation>
    </message>
    <message>
        <source>Words</source>
        <comment>how many there are</comment>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Minutes to read</source>
        <translation>Minutes de lecture</translation>
    </message>
    <message>
        <source>Read differently by what was</source>
        <translation>Se lisent autrement selon ce qui a été</translation>
    </message>
    <message numerus="yes">
        <source>{n} beat | {n} beats</source>
        <translation>
            <numerusform>{n} temps</numerusform>
            <numerusform>{n} temps</numerusform>
        </translation>
    </message>
    <message>
        <source>Talk</source>
        <comment>who talks how much</comment>
        <translation>Parole</translation>
    </message>
    <message>
        <source>The file cannot be read: {why}.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>There is no file.</source>
        <translation>Il n’y a pas de fichier.</translation>
    </message>
    <message>
        <source>You go on in the last version that could be led.</source>
        <translation>Vous continuez dans la dernière version qui pouvait être animée.</translation>
    </message>
    <message numerus="yes">
        <source>{n} waived | {n} waived</source>
        <comment>findings of craft</comment>
        <translation>
            <numerusform>{n} dispensée</numerusform>
            <numerusform>{n} dispensées</numerusform>
        </translation>
    </message>
    <message>
        <source>The file can be led.</source>
        <translation>Le fichier peut être animé.</translation>
    </message>
    <message>
        <source>The file cannot be led as it is: no problems.</source>
        <translation>Le fichier ne peut pas être animé tel quel&#xa0;: aucun problème.</translation>
    </message>
    <message numerus="yes">
        <source>The file cannot be led as it is: {n} problem. | The file cannot be led as it is: {n} problems.</source>
        <translation>
            <numerusform>Le fichier ne peut pas être animé tel quel&#xa0;: {n} problème.</numerusform>
            <numerusform>Le fichier ne peut pas être animé tel quel&#xa0;: {n} problèmes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} problem | {n} problems</source>
        <translation>
            <numerusform>{n} problème</numerusform>
            <numerusform>{n} problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
    <message numerus="yes">
        <source>{n} finding of craft | {n} findings of craft</source>
        <translation>
            <numerusform>{n} remarque de métier</numerusform>
            <numerusform>{n} remarques de métier</numerusform>
        </translation>
    </message>
    <message>
        <source>no findings of craft</source>
        <translation>aucune remarque de métier</translation>
    </message>
    <message>
        <source>The play begins anew, for it began at “{beat}”: {why}.</source>
        <translation>Le passage recommence, car il avait commencé à «&#xa0;{beat}&#xa0;»&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The play could not be taken along at step {step}, at “{beat}”: {why}.</source>
        <translation>Le passage n’a pas pu suivre le nouveau texte au pas {step}, à «&#xa0;{beat}&#xa0;»&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>an ending</source>
        <translation>une fin</translation>
    </message>
    <message>
        <source>a beat</source>
        <translation>un temps</translation>
    </message>
    <message>
        <source>minute {minute}</source>
        <translation>minute {minute}</translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation>pas {number}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>closed: {condition}</source>
        <translation>fermé&#xa0;: {condition}</translation>
    </message>
    <message>
        <source>moment</source>
        <translation>endroit</translation>
    </message>
    <message>
        <source>ending</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>as {act}</source>
        <translation>comme {act}</translation>
    </message>
    <message>
        <source>leads to {where}</source>
        <translation>mène à {where}</translation>
    </message>
    <message>
        <source>remembers {facts}</source>
        <translation>retient {facts}</translation>
    </message>
    <message>
        <source>{beat} if {condition}</source>
        <translation>{beat} si {condition}</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>You can choose another session; nobody is told why. You can also stop at any moment while you lead.</source>
        <translation>Vous pouvez choisir une autre séance&#xa0;; personne ne sait pourquoi. Vous pouvez aussi vous arrêter à tout moment pendant que vous animez.</translation>
    </message>
    <message>
        <source>Guided</source>
        <translation>Guidé</translation>
    </message>
    <message>
        <source>At each turn a few sentences are shown. You say one of them, or nothing.</source>
        <translation>À chaque tour, quelques phrases sont montrées. Vous en dites une, ou rien.</translation>
    </message>
    <message>
        <source>Open floor</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>No sentences. Step in when you like, with what a leader can do, or let the group go on.</source>
        <translation>Pas de phrases. Intervenez quand vous voulez, avec ce qu’un leader peut faire, ou laissez le groupe continuer.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>You go on with a key. Silences are written.</source>
        <translation>Vous continuez avec une touche. Les silences sont écrits.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>The group goes on by itself. Silences last.</source>
        <translation>Le groupe continue de lui-même. Les silences durent.</translation>
    </message>
    <message>
        <source>Guided, reading pace</source>
        <translation>Guidé, à l’allure de la lecture</translation>
    </message>
    <message>
        <source>Guided, live pace</source>
        <translation>Guidé, en direct</translation>
    </message>
    <message>
        <source>Open floor, reading pace</source>
        <translation>Libre, à l’allure de la lecture</translation>
    </message>
    <message>
        <source>Open floor, live pace</source>
        <translation>Libre, en direct</translation>
    </message>
    <message>
        <source>Before a room</source>
        <translation>Devant une salle</translation>
    </message>
    <message>
        <source>Projected; the room finds its own sentences, votes, and chooses the road.</source>
        <translation>Projeté&#xa0;; la salle trouve ses propres phrases, vote et choisit le chemin.</translation>
    </message>
    <message>
        <source>As a pair</source>
        <translation>À deux</translation>
    </message>
    <message>
        <source>Two leaders at one laptop: each answers alone, then you agree.</source>
        <translation>Deux leaders devant un seul ordinateur&#xa0;: chacun répond seul, puis vous vous mettez d’accord.</translation>
    </message>
    <message>
        <source>Say it yourself first</source>
        <translation>Le dire d’abord soi-même</translation>
    </message>
    <message>
        <source>Before you choose, write the sentence you would say. It is kept here and never scored.</source>
        <translation>Avant de choisir, écrivez la phrase que vous diriez. Elle est gardée ici et jamais notée.</translation>
    </message>
    <message>
        <source>Notes in the margin</source>
        <translation>Notes en marge</translation>
    </message>
    <message>
        <source>Guided: after each move you may open what the writers say of it, and need not wait for the debrief.</source>
        <translation>En guidé&#xa0;: après chaque geste, vous pouvez ouvrir ce qu’en disent les auteurs, sans attendre le retour.</translation>
    </message>
    <message>
        <source>{role}, your co-leader</source>
        <translation>{role}, votre co-leader</translation>
    </message>
    <message>
        <source>They meet {how_often}.</source>
        <translation>Le groupe se réunit {how_often}.</translation>
    </message>
    <message>
        <source>This meeting is online.</source>
        <translation>Cette rencontre est en ligne.</translation>
    </message>
    <message>
        <source>{name} leads beside you.</source>
        <translation>{name} anime à vos côtés.</translation>
    </message>
    <message>
        <source>You lead alone.</source>
        <translation>Vous animez sans co-leader.</translation>
    </message>
    <message>
        <source>You are {role}, and you lead this group.</source>
        <translation>Vous êtes {role}, et vous animez ce groupe.</translation>
    </message>
    <message>
        <source>The meeting begins with a round: how is everybody.</source>
        <translation>La rencontre commence par un tour&#xa0;: comment va chacun.</translation>
    </message>
    <message>
        <source>Towards the end the presenter is asked back in.</source>
        <translation>Vers la fin, la personne qui présente est invitée à revenir dans le cercle.</translation>
    </message>
    <message>
        <source>The presenter is not asked for a last word.</source>
        <translation>On ne demande pas de dernier mot à la personne qui présente.</translation>
    </message>
    <message>
        <source>A Balint group in the traditional form.</source>
        <translation>Un groupe Balint de forme classique.</translation>
    </message>
    <message>
        <source>A Balint-style group: the same work, freer in form.</source>
        <translation>Un groupe d’inspiration Balint&#xa0;: le même travail, de forme plus libre.</translation>
    </message>
    <message>
        <source>After the case is told there is room for a few short questions of fact.</source>
        <translation>Une fois le cas raconté, il y a place pour quelques brèves questions de fait.</translation>
    </message>
    <message>
        <source>Questions of fact may be asked whenever they come.</source>
        <translation>Les questions de fait peuvent être posées quand elles viennent.</translation>
    </message>
    <message>
        <source>There is no round of questions; the group works with what was told.</source>
        <translation>Il n’y a pas de tour de questions&#xa0;; le groupe travaille avec ce qui a été raconté.</translation>
    </message>
    <message>
        <source>Once the case is told, the presenter moves the chair back and listens.</source>
        <translation>Une fois le cas raconté, la personne qui présente recule sa chaise et écoute.</translation>
    </message>
    <message>
        <source>Once the case is told, the presenter may move the chair back and listen, or stay.</source>
        <translation>Une fois le cas raconté, la personne qui présente peut reculer sa chaise et écouter, ou rester.</translation>
    </message>
    <message>
        <source>The presenter stays in the circle.</source>
        <translation>La personne qui présente reste dans le cercle.</translation>
    </message>
    <message>
        <source>What happens in the group itself may be spoken of at any time.</source>
        <translation>De ce qui se passe dans le groupe lui-même, on peut parler à tout moment.</translation>
    </message>
    <message>
        <source>What happens in the group itself is spoken of late, if at all.</source>
        <translation>De ce qui se passe dans le groupe lui-même, on parle tard, ou pas du tout.</translation>
    </message>
    <message>
        <source>What happens in the group itself is not spoken of.</source>
        <translation>De ce qui se passe dans le groupe lui-même, on ne parle pas.</translation>
    </message>
    <message>
        <source>Suggestions wait until the end.</source>
        <translation>Les suggestions attendent la fin.</translation>
    </message>
    <message>
        <source>No suggestions are made.</source>
        <translation>On ne fait pas de suggestions.</translation>
    </message>
    <message>
        <source>That is their view, and no panel has voted.</source>
        <translation>C’est leur vue, et aucun panel n’a voté.</translation>
    </message>
    <message>
        <source>the writers would have said something</source>
        <translation>les auteurs auraient dit quelque chose</translation>
    </message>
    <message>
        <source>the writers would have waited</source>
        <translation>les auteurs auraient attendu</translation>
    </message>
    <message>
        <source>the writers could see either</source>
        <translation>les auteurs pouvaient voir l’un et l’autre</translation>
    </message>
    <message>
        <source>the writers would have done this</source>
        <translation>les auteurs auraient fait cela</translation>
    </message>
    <message>
        <source>the writers could have done this too</source>
        <translation>les auteurs auraient pu faire cela aussi</translation>
    </message>
    <message>
        <source>the writers would rather not</source>
        <translation>les auteurs auraient préféré ne pas le faire</translation>
    </message>
    <message>
        <source>the writers think it may have cost somebody something</source>
        <translation>les auteurs pensent que cela a pu coûter quelque chose à quelqu’un</translation>
    </message>
    <message>
        <source>Minute {minute} · {title}</source>
        <translation>Minute {minute} · {title}</translation>
    </message>
    <message>
        <source>you waited</source>
        <translation>vous avez attendu</translation>
    </message>
    <message>
        <source>you came in, with an act they would accept</source>
        <translation>vous l’avez fait, par une intervention qu’ils accepteraient</translation>
    </message>
    <message>
        <source>you came in, with another act</source>
        <translation>vous l’avez fait, par une autre intervention</translation>
    </message>
    <message>
        <source>you came in a beat before</source>
        <translation>vous l’avez fait un temps plus tôt</translation>
    </message>
    <message>
        <source>you came in a little later</source>
        <translation>vous l’avez fait un peu plus tard</translation>
    </message>
    <message>
        <source>you let the talk go on</source>
        <translation>vous avez laissé la parole suivre son cours</translation>
    </message>
    <message>
        <source>as the patient</source>
        <comment>what was heard at a place</comment>
        <translation>comme le patient</translation>
    </message>
    <message>
        <source>as the doctor</source>
        <comment>what was heard at a place</comment>
        <translation>comme le médecin</translation>
    </message>
    <message>
        <source>advice</source>
        <comment>what was heard at a place</comment>
        <translation>un conseil</translation>
    </message>
    <message>
        <source>a question to the presenter</source>
        <comment>what was heard at a place</comment>
        <translation>une question à la personne qui présente</translation>
    </message>
    <message>
        <source>not foreseen here, so not judged</source>
        <translation>pas prévu ici, donc pas jugé</translation>
    </message>
    <message numerus="yes">
        <source>At {done} of one place you did something that at least a quarter of the panel would do first. | At {done} of {number} places you did something that at least a quarter of the panel would do first.</source>
        <translation>
            <numerusform>Sur un endroit, il y en a {done} où vous avez fait quelque chose qu’au moins un quart du panel ferait d’abord.</numerusform>
            <numerusform>Sur {number} endroits, il y en a {done} où vous avez fait quelque chose qu’au moins un quart du panel ferait d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing you did here was among what the writers had foreseen.</source>
        <translation>Rien de ce que vous avez fait ici n’était parmi ce que les auteurs avaient prévu.</translation>
    </message>
    <message numerus="yes">
        <source>Of one moment, seen by the writers: {counts}. | Of {number} moments, seen by the writers: {counts}.</source>
        <comment>the counts are clauses, as from “at two they would have done the same”</comment>
        <translation>
            <numerusform>Les auteurs ont une vue d’un endroit&#xa0;: {counts}.</numerusform>
            <numerusform>Les auteurs ont une vue de {number} endroits&#xa0;: {counts}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At one other you did what they had not foreseen. | At {number} others you did what they had not foreseen.</source>
        <comment>moments</comment>
        <translation>
            <numerusform>À un autre, vous avez fait ce qu’ils n’avaient pas prévu.</numerusform>
            <numerusform>À {number} autres, vous avez fait ce qu’ils n’avaient pas prévu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at one they would have done the same | at {number} they would have done the same</source>
        <comment>moments</comment>
        <translation>
            <numerusform>à un endroit, ils auraient fait de même</numerusform>
            <numerusform>à {number} endroits, ils auraient fait de même</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at one they could have | at {number} they could have</source>
        <comment>moments</comment>
        <translation>
            <numerusform>à un endroit, ils auraient pu le faire</numerusform>
            <numerusform>à {number} endroits, ils auraient pu le faire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at one they would rather not | at {number} they would rather not</source>
        <comment>moments</comment>
        <translation>
            <numerusform>à un endroit, ils auraient préféré ne pas le faire</numerusform>
            <numerusform>à {number} endroits, ils auraient préféré ne pas le faire</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at one they think it probably cost somebody something | at {number} they think it probably cost somebody something</source>
        <comment>moments</comment>
        <translation>
            <numerusform>à un endroit, ils pensent que cela a sans doute coûté quelque chose à quelqu’un</numerusform>
            <numerusform>à {number} endroits, ils pensent que cela a sans doute coûté quelque chose à quelqu’un</numerusform>
        </translation>
    </message>
    <message>
        <source>It tells which kinds of places there are, and in which sessions; it does not tell where.</source>
        <translation>Cette page dit quels genres d’endroits il y a, et dans quelles séances&#xa0;; elle ne dit pas où.</translation>
    </message>
    <message>
        <source>Nothing that these pages know of is missing.</source>
        <translation>De ce que ces pages connaissent, rien ne manque.</translation>
    </message>
    <message>
        <source>What a leader can do</source>
        <translation>Ce qu’un leader peut faire</translation>
    </message>
    <message>
        <source>Where it is strong or sound, and where it is weak or costly.</source>
        <translation>Où c’est proche ou possible, et où c’est faible ou a un prix.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attendre</translation>
    </message>
    <message>
        <source>Ways of letting the group go on.</source>
        <translation>Des façons de laisser le groupe continuer.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Each can be made, and each is answered in the debrief.</source>
        <translation>Chacune peut être commise, et le retour répond à chacune.</translation>
    </message>
    <message>
        <source>Difficulties</source>
        <translation>Difficultés</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>What the presenter feels</source>
        <translation>Ce que ressent la personne qui présente</translation>
    </message>
    <message>
        <source>strong or sound</source>
        <translation>proche ou possible</translation>
    </message>
    <message>
        <source>weak or costly</source>
        <translation>faible ou a un prix</translation>
    </message>
    <message>
        <source>places</source>
        <translation>endroits</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>séances</translation>
    </message>
    <message numerus="yes">
        <source>{n} session with {moments} moments. | {n} sessions with {moments} moments.</source>
        <translation>
            <numerusform>{n} séance avec {moments} endroits.</numerusform>
            <numerusform>{n} séances avec {moments} endroits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {n} are there. | {count} of {n} are there.</source>
        <translation>
            <numerusform>{count} sur {n} est là.</numerusform>
            <numerusform>{count} sur {n} sont là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {n} moments ({share}) are chances rather than troubles. | {count} of {n} moments ({share}) are chances rather than troubles.</source>
        <translation>
            <numerusform>{count} endroit sur {n} ({share}) est une occasion plutôt qu’une difficulté.</numerusform>
            <numerusform>{count} endroits sur {n} ({share}) sont des occasions plutôt que des difficultés.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} in {sessions}</source>
        <translation>{count} dans {sessions}</translation>
    </message>
    <message numerus="yes">
        <source>{count} in {n} session | {count} in {n} sessions</source>
        <translation>
            <numerusform>{count} dans {n} séance</numerusform>
            <numerusform>{count} dans {n} séances</numerusform>
        </translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <comment>the month</comment>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{weekday}, {day}</source>
        <translation>{weekday} {day}</translation>
    </message>
    <message>
        <source>A place you marked</source>
        <translation>Un endroit que vous avez marqué</translation>
    </message>
    <message>
        <source>The place you want back</source>
        <translation>L’endroit que vous voudriez reprendre</translation>
    </message>
    <message>
        <source>A place where much was possible</source>
        <translation>Un endroit où beaucoup était possible</translation>
    </message>
    <message>
        <source>A place where the writers saw it differently</source>
        <translation>Un endroit que les auteurs ont vu autrement</translation>
    </message>
    <message>
        <source>A place you asked for</source>
        <translation>Un endroit que vous avez demandé</translation>
    </message>
    <message>
        <source>The writers would have done this.</source>
        <translation>Les auteurs auraient fait cela.</translation>
    </message>
    <message>
        <source>The writers could have done this too.</source>
        <translation>Les auteurs auraient pu faire cela aussi.</translation>
    </message>
    <message>
        <source>The writers would rather not have.</source>
        <translation>Les auteurs auraient préféré ne pas le faire.</translation>
    </message>
    <message>
        <source>The writers think that it might have cost somebody something.</source>
        <translation>Les auteurs pensent que cela aurait pu coûter quelque chose à quelqu’un.</translation>
    </message>
    <message>
        <source>The writers would have done much as you did.</source>
        <translation>Les auteurs auraient fait à peu près comme vous.</translation>
    </message>
    <message>
        <source>The writers could have done as you did.</source>
        <translation>Les auteurs auraient pu faire comme vous.</translation>
    </message>
    <message>
        <source>Where did you want to come in, and didn’t?</source>
        <translation>Où voulais-tu intervenir, sans le faire&#xa0;?</translation>
    </message>
    <message>
        <source>Where did you wish I had?</source>
        <translation>Où aurais-tu voulu que j’intervienne&#xa0;?</translation>
    </message>
    <message>
        <source>Of ten experienced leaders, how many would have done there what you did?</source>
        <translation>Sur dix leaders expérimentés, combien auraient fait là ce que vous avez fait&#xa0;?</translation>
    </message>
    <message>
        <source>You left this hour before its end. Here is a short look back at the part you led.</source>
        <translation>Vous avez quitté cette heure avant sa fin. Voici un court regard en arrière sur la part que vous avez animée.</translation>
    </message>
    <message>
        <source>This can stay with one.</source>
        <translation>Cela peut vous suivre un moment.</translation>
    </message>
    <message>
        <source>Who could you tell?</source>
        <translation>À qui pourriez-vous en parler&#xa0;?</translation>
    </message>
    <message>
        <source>What you write here could be asked for in a complaint: write about the leading, not about a patient.</source>
        <translation>Ce que vous écrivez ici pourrait être demandé en cas de plainte&#xa0;: écrivez sur la façon d’animer, pas sur un patient.</translation>
    </message>
    <message>
        <source>{claim}:</source>
        <comment>a claim, before what it rests on</comment>
        <translation>{claim}&#xa0;:</translation>
    </message>
    <message>
        <source>You said: “{words}”</source>
        <translation>Vous avez dit&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>{why} · minute {minute} · {title}</source>
        <translation>{why} · minute {minute} · {title}</translation>
    </message>
    <message>
        <source>You first chose to {act}.</source>
        <translation>Vous avez d’abord choisi&#xa0;: {act}.</translation>
    </message>
    <message>
        <source>In your own words you had:</source>
        <translation>Avec vos propres mots, c’était&#xa0;:</translation>
    </message>
    <message>
        <source>One way to hear it:</source>
        <translation>Une façon de l’entendre&#xa0;:</translation>
    </message>
    <message>
        <source>Another:</source>
        <comment>another way to hear it</comment>
        <translation>Une autre&#xa0;:</translation>
    </message>
    <message>
        <source>Of ten experienced leaders, you thought, nobody would have done this.</source>
        <translation>Sur dix leaders expérimentés, pensiez-vous, aucun n’aurait fait cela.</translation>
    </message>
    <message numerus="yes">
        <source>Of ten experienced leaders, you thought, one would have done this. | Of ten experienced leaders, you thought, {number} would have done this.</source>
        <translation>
            <numerusform>Sur dix leaders expérimentés, pensiez-vous, un seul aurait fait cela.</numerusform>
            <numerusform>Sur dix leaders expérimentés, pensiez-vous, {number} auraient fait cela.</numerusform>
        </translation>
    </message>
    <message>
        <source>No panel has voted on this place yet.</source>
        <translation>Aucun panel n’a encore voté sur cet endroit.</translation>
    </message>
    <message>
        <source>this</source>
        <comment>what one did oneself</comment>
        <translation>cela</translation>
    </message>
    <message>
        <source>own words</source>
        <comment>among what leaders did first</comment>
        <translation>mots à soi</translation>
    </message>
    <message>
        <source>The others: {votes}.</source>
        <translation>Les autres&#xa0;: {votes}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} leader has answered: {votes}. | {n} leaders have answered: {votes}.</source>
        <translation>
            <numerusform>{n} leader a répondu&#xa0;: {votes}.</numerusform>
            <numerusform>{n} leaders ont répondu&#xa0;: {votes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of {of} leaders did this first. | {n} of {of} leaders did this first.</source>
        <translation>
            <numerusform>{n} leader sur {of} a fait cela d’abord.</numerusform>
            <numerusform>{n} leaders sur {of} ont fait cela d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>The writers would rather have said {quote}</source>
        <comment>“quote” is a sentence in quotation marks, with its full stop</comment>
        <translation>Les auteurs auraient plutôt dit&#xa0;: {quote}</translation>
    </message>
    <message>
        <source>The writers would rather have chosen this: {act}.</source>
        <translation>Les auteurs auraient plutôt choisi ceci&#xa0;: {act}.</translation>
    </message>
    <message>
        <source>The writers would rather have waited.</source>
        <translation>Les auteurs auraient plutôt attendu.</translation>
    </message>
    <message>
        <source>The writers would rather have done something else.</source>
        <translation>Les auteurs auraient plutôt fait autre chose.</translation>
    </message>
    <message>
        <source>The writers think that what you did may have cost somebody something; they would rather have said {quote}</source>
        <comment>“quote” is a sentence in quotation marks, with its full stop</comment>
        <translation>Les auteurs pensent que ce que vous avez fait a pu coûter quelque chose à quelqu’un&#xa0;; ils auraient plutôt dit&#xa0;: {quote}</translation>
    </message>
    <message>
        <source>The writers think that what you did may have cost somebody something; they would rather have chosen this: {act}.</source>
        <translation>Les auteurs pensent que ce que vous avez fait a pu coûter quelque chose à quelqu’un&#xa0;; ils auraient plutôt choisi ceci&#xa0;: {act}.</translation>
    </message>
    <message>
        <source>The writers think that what you did may have cost somebody something; they would rather have waited.</source>
        <translation>Les auteurs pensent que ce que vous avez fait a pu coûter quelque chose à quelqu’un&#xa0;; ils auraient plutôt attendu.</translation>
    </message>
    <message>
        <source>The writers think that what you did may have cost somebody something; they would rather have done something else.</source>
        <translation>Les auteurs pensent que ce que vous avez fait a pu coûter quelque chose à quelqu’un&#xa0;; ils auraient plutôt fait autre chose.</translation>
    </message>
    <message>
        <source>In this telling it would have gone on as it did.</source>
        <translation>Dans cette version, cela aurait continué de la même façon.</translation>
    </message>
    <message>
        <source>You could say: “{words}”</source>
        <translation>Vous pourriez dire&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Then {act}.</source>
        <comment>“act” is an invitation, as from “let her say it”</comment>
        <translation>Alors&#xa0;: {act}.</translation>
    </message>
    <message>
        <source>a principle, {what}</source>
        <translation>un principe («&#xa0;{what}&#xa0;»)</translation>
    </message>
    <message numerus="yes">
        <source>{n} minute | {n} minutes</source>
        <translation>
            <numerusform>{n} minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>led on {day}</source>
        <translation>le {day}</translation>
    </message>
    <message>
        <source>guided</source>
        <comment>a way of leading</comment>
        <translation>guidé</translation>
    </message>
    <message>
        <source>open floor</source>
        <comment>a way of leading</comment>
        <translation>libre</translation>
    </message>
    <message>
        <source>You</source>
        <comment>who leads</comment>
        <translation>Vous</translation>
    </message>
    <message>
        <source>{name}:</source>
        <comment>who speaks, before what is said</comment>
        <translation>{name}&#xa0;:</translation>
    </message>
    <message>
        <source>to you</source>
        <translation>à vous</translation>
    </message>
    <message>
        <source>to {name}</source>
        <comment>whom somebody turns to</comment>
        <translation>à {name}</translation>
    </message>
    <message>
        <source>You say nothing.</source>
        <translation>Vous ne dites rien.</translation>
    </message>
    <message>
        <source>{day}.{month}.{year}</source>
        <translation>{day}/{month}/{year}</translation>
    </message>
    <message>
        <source>{share}%</source>
        <translation>{share}&#xa0;%</translation>
    </message>
    <message>
        <source>This is how the word is used in this program.</source>
        <translation>C’est ainsi que le mot est employé dans ce programme.</translation>
    </message>
    <message>
        <source>In our own words.</source>
        <translation>Avec nos propres mots.</translation>
    </message>
    <message>
        <source>Balint group</source>
        <translation>groupe Balint</translation>
    </message>
    <message>
        <source>A small group that meets regularly to talk about one clinician and one patient at a time: what is between them, and how it might look from the other chair. It is not there to solve the case. It is named after Michael Balint, who began it together with Enid Balint.</source>
        <translation>Un petit groupe qui se réunit régulièrement pour parler chaque fois d’un soignant et d’un patient&#xa0;: ce qu’il y a entre eux, et comment cela peut se voir depuis l’autre chaise. Il n’est pas là pour résoudre le cas. Il porte le nom de Michael Balint, qui l’a commencé avec Enid Balint.</translation>
    </message>
    <message>
        <source>Balint-style</source>
        <translation>d’inspiration Balint</translation>
    </message>
    <message>
        <source>A group that borrows from Balint work and also makes room for support, teaching or solutions. A session says which kind its group is, and is looked at inside that agreement.</source>
        <translation>Un groupe qui emprunte au travail Balint et fait aussi place au soutien, à l’enseignement ou aux solutions. Une séance dit de quel genre est son groupe, et on la regarde à l’intérieur de cet accord.</translation>
    </message>
    <message>
        <source>presenter</source>
        <translation>présentateur, présentatrice</translation>
    </message>
    <message>
        <source>Who brings the case and tells it, from memory and without notes. In many groups the presenter then listens for a while as the others go on.</source>
        <translation>La personne qui apporte le cas et le raconte, de mémoire et sans notes. Dans beaucoup de groupes, elle écoute ensuite un moment pendant que les autres continuent.</translation>
    </message>
    <message>
        <source>presents</source>
        <translation>présente</translation>
    </message>
    <message>
        <source>presentation</source>
        <translation>présentation</translation>
    </message>
    <message>
        <source>case</source>
        <translation>cas</translation>
    </message>
    <message>
        <source>In a Balint group: one patient who will not leave the presenter&apos;s mind, and what is between the two. What makes it a case is that it cannot quite be put down.</source>
        <translation>Dans un groupe Balint&#xa0;: un patient qui ne sort pas de la tête de la personne qui présente, et ce qu’il y a entre les deux. Ce qui en fait un cas, c’est qu’on n’arrive pas tout à fait à le poser.</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>leader</translation>
    </message>
    <message>
        <source>Who keeps the room safe and the talk near the relationship, and is not the expert on the case. The group does the work, not the leader.</source>
        <translation>La personne qui garde la salle sûre et la parole près de la relation, sans être l’experte du cas. C’est le groupe qui fait le travail, pas le leader.</translation>
    </message>
    <message>
        <source>co-leader</source>
        <translation>co-leader</translation>
    </message>
    <message>
        <source>A second leader of the same group. The two can divide what they look after, often the clock and what goes on among the members, and talk about the hour afterwards.</source>
        <translation>Un second leader du même groupe. Les deux peuvent se répartir ce dont ils s’occupent, souvent l’heure et ce qui se passe entre les membres, et parler ensuite de la séance.</translation>
    </message>
    <message>
        <source>clarifying questions</source>
        <translation>questions de clarification</translation>
    </message>
    <message>
        <source>A short round of questions of fact after the telling. Some groups always have one; others find that it breaks into the first response.</source>
        <translation>Un bref tour de questions de fait après le récit. Certains groupes en ont toujours un&#xa0;; d’autres trouvent qu’il interrompt la première résonance.</translation>
    </message>
    <message>
        <source>clarifying</source>
        <translation>clarifier</translation>
    </message>
    <message>
        <source>push-back</source>
        <translation>retrait</translation>
    </message>
    <message>
        <source>The presenter moves the chair back, listens, and is not asked. It stops the questioning and gives the case to the group. Not everybody thinks that it helps.</source>
        <translation>La personne qui présente recule sa chaise, écoute, et on ne lui demande rien. Cela arrête les questions et donne le cas au groupe. Tout le monde ne pense pas que cela aide.</translation>
    </message>
    <message>
        <source>sitting back</source>
        <translation>se tient en retrait</translation>
    </message>
    <message>
        <source>sit back</source>
        <translation>se tenir en retrait</translation>
    </message>
    <message>
        <source>return</source>
        <translation>retour dans le cercle</translation>
    </message>
    <message>
        <source>The part in which the presenter comes back in and may say something.</source>
        <translation>La partie où la personne qui présente revient dans le cercle et peut dire quelque chose.</translation>
    </message>
    <message>
        <source>It is no verdict on what the group imagined, and nobody is pressed for one.</source>
        <translation>Ce n’est pas un verdict sur ce que le groupe a imaginé, et personne n’est pressé d’en rendre un.</translation>
    </message>
    <message>
        <source>check-in</source>
        <translation>tour d’arrivée</translation>
    </message>
    <message>
        <source>A few minutes at the beginning for news of earlier cases. Some groups have it and others begin at once with the question who has a case.</source>
        <translation>Quelques minutes au début pour les nouvelles de cas précédents. Certains groupes en ont un, d’autres commencent tout de suite par la question&#xa0;: qui a un cas&#xa0;?</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>cadre</translation>
    </message>
    <message>
        <source>What can be relied on: place, time, who belongs, what stays in the room, and how this group works.</source>
        <translation>Ce sur quoi on peut compter&#xa0;: le lieu, l’heure, qui en fait partie, ce qui reste dans la salle, et comment ce groupe travaille.</translation>
    </message>
    <message>
        <source>When it is dependable, people can afford to be uncertain.</source>
        <translation>Quand il est fiable, on peut se permettre de ne pas être sûr.</translation>
    </message>
    <message>
        <source>safety</source>
        <translation>sécurité</translation>
    </message>
    <message>
        <source>That somebody may say a half-formed thing and not be judged, pressed or examined for it. Some strictness in the past came from leaders&apos; own worry about where safety ended, so it can also be overdone.</source>
        <translation>Que quelqu’un puisse dire une chose à moitié formée sans être jugé, pressé ni interrogé pour cela. Une part de la sévérité d’autrefois venait de ce que les leaders s’inquiétaient eux-mêmes de savoir où finit la sécurité&#xa0;; on peut donc aussi en faire trop.</translation>
    </message>
    <message>
        <source>this safety</source>
        <translation>cette sécurité</translation>
    </message>
    <message>
        <source>this relationship</source>
        <translation>cette relation</translation>
    </message>
    <message>
        <source>The one between this clinician and this patient. With care for safety it is what has to stay if a group is to be a Balint group at all.</source>
        <translation>Celle de ce soignant avec ce patient. Avec le soin de la sécurité, c’est ce qui doit rester pour qu’un groupe soit encore un groupe Balint.</translation>
    </message>
    <message>
        <source>containment</source>
        <translation>contenance</translation>
    </message>
    <message>
        <source>That strong feeling can be in the room without having to be got rid of. It may take no more than a leader who notices, stays, and keeps the time.</source>
        <translation>Qu’un sentiment fort puisse être dans la salle sans qu’il faille s’en débarrasser. Il n’y faut peut-être pas plus qu’un leader qui remarque, qui reste, et qui veille à l’heure.</translation>
    </message>
    <message>
        <source>contain</source>
        <translation>contenir</translation>
    </message>
    <message>
        <source>speculation</source>
        <translation>spéculation</translation>
    </message>
    <message>
        <source>Imagining freely, and saying so: what he may have felt, what she might have hoped. Nobody has to be right, and several guesses may stand beside each other.</source>
        <translation>Imaginer librement, et le dire&#xa0;: ce qu’il a pu ressentir, ce qu’elle a peut-être espéré. Personne n’a besoin d’avoir raison, et plusieurs suppositions peuvent rester côte à côte.</translation>
    </message>
    <message>
        <source>imagining</source>
        <translation>imaginer</translation>
    </message>
    <message>
        <source>speaking as</source>
        <translation>parler comme</translation>
    </message>
    <message>
        <source>To speak as the patient or as the clinician: “I” instead of “he”. It is one way to find out how it looks from there.</source>
        <translation>Parler comme le patient ou comme le soignant&#xa0;: «&#xa0;je&#xa0;» au lieu de «&#xa0;il&#xa0;». C’est une façon de découvrir comment cela se voit de là.</translation>
    </message>
    <message>
        <source>in the shoes of</source>
        <translation>à la place de</translation>
    </message>
    <message>
        <source>parallel process</source>
        <translation>processus parallèle</translation>
    </message>
    <message>
        <source>That a group may begin to do among themselves what clinician and patient do. It may happen, often unnoticed, and leaders differ on whether to name it.</source>
        <translation>Qu’un groupe se mette à faire, entre ses membres, ce que font le soignant et le patient. Cela peut arriver, souvent sans qu’on le remarque, et les leaders ne pensent pas tous qu’il faille le nommer.</translation>
    </message>
    <message>
        <source>It may also not happen: a mood that looks alike can come from the room, the rota or the leader.</source>
        <translation>Cela peut aussi ne pas arriver&#xa0;: une humeur qui se ressemble peut venir de la salle, du planning ou du leader.</translation>
    </message>
    <message>
        <source>parallel</source>
        <translation>parallèle</translation>
    </message>
    <message>
        <source>process comment</source>
        <translation>commentaire sur le processus</translation>
    </message>
    <message>
        <source>A remark on what the group is doing just now. Leaders differ on whether to make one; it may open a case, or be passed over.</source>
        <translation>Une remarque sur ce que le groupe est en train de faire. Les leaders ne pensent pas tous qu’il faille en faire&#xa0;; elle peut ouvrir un cas, ou rester sans suite.</translation>
    </message>
    <message>
        <source>interrogation</source>
        <translation>interrogatoire</translation>
    </message>
    <message>
        <source>Question after question to the presenter, who answers while the others watch. One question is not yet an attack; it is the excess that wears somebody down.</source>
        <translation>Question sur question à la personne qui présente, qui répond pendant que les autres regardent. Une question n’est pas encore une attaque&#xa0;; c’est l’excès qui use.</translation>
    </message>
    <message>
        <source>cross-examination</source>
        <translation>contre-interrogatoire</translation>
    </message>
    <message>
        <source>premature closure</source>
        <translation>conclusion prématurée</translation>
    </message>
    <message>
        <source>Settling what a case is about while it could still be about something else.</source>
        <translation>Décider de quoi parle un cas quand il pourrait encore parler d’autre chose.</translation>
    </message>
    <message>
        <source>Writing on groups has tended to see a problem in silence. It can also be of use, and leaders learn to bear it.</source>
        <translation>Ce qu’on a écrit sur les groupes a eu tendance à voir dans le silence un problème. Il peut aussi servir, et les leaders apprennent à le supporter.</translation>
    </message>
    <message>
        <source>Some silences are full and some are stuck, frightened or tired. One can often tell by the bodies.</source>
        <translation>Certains silences sont pleins, d’autres sont bloqués, effrayés ou fatigués. Souvent, cela se voit aux corps.</translation>
    </message>
    <message>
        <source>supervision</source>
        <translation>supervision</translation>
    </message>
    <message>
        <source>Talking regularly about one&apos;s leading with somebody more experienced. Societies ask for it.</source>
        <translation>Parler régulièrement de sa façon d’animer avec quelqu’un de plus expérimenté. Les sociétés le demandent.</translation>
    </message>
    <message>
        <source>No program replaces it.</source>
        <translation>Aucun programme ne la remplace.</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>panel</translation>
    </message>
    <message>
        <source>Leaders who have each answered for every moment of one session. As long as there is none, only the writers&apos; view is shown, and it is marked as theirs.</source>
        <translation>Des leaders qui ont répondu, chacun de son côté, à chaque endroit d’une séance. Tant qu’il n’y en a pas, seule la vue des auteurs est montrée, et il est dit que c’est la leur.</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>scénario</translation>
    </message>
    <message>
        <source>The written script of one meeting. It is one file, and all of it is invented.</source>
        <translation>Le texte écrit d’une rencontre. C’est un seul fichier, et tout y est inventé.</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>rencontre</translation>
    </message>
    <message>
        <source>One hour of a group. On the screen it is also called a session.</source>
        <translation>Une heure d’un groupe. À l’écran, on l’appelle aussi séance.</translation>
    </message>
    <message>
        <source>session</source>
        <translation>séance</translation>
    </message>
    <message>
        <source>play</source>
        <translation>passage</translation>
    </message>
    <message>
        <source>One run of a session by one person or pair.</source>
        <translation>Une fois à travers une séance, par une personne ou à deux.</translation>
    </message>
    <message>
        <source>another telling</source>
        <translation>autre version</translation>
    </message>
    <message>
        <source>Going back to a place and taking another road from there. The first play stays as it was, and a second road changes no figure.</source>
        <translation>Revenir à un endroit et prendre de là un autre chemin. Le premier passage reste comme il était, et un second chemin ne change aucun chiffre.</translation>
    </message>
    <message>
        <source>record</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>The log of a play: every step, in order. It stays on this computer.</source>
        <translation>Le journal d’un passage&#xa0;: chaque pas, dans l’ordre. Il reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>season</source>
        <translation>série</translation>
    </message>
    <message>
        <source>Sessions of the same group in their order, which remember a little of each other.</source>
        <translation>Des séances du même groupe, dans leur ordre, qui se souviennent un peu les unes des autres.</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>A part of the hour: frame, who has a case, presentation, questions, the group&apos;s work, return, close.</source>
        <translation>Une partie de l’heure&#xa0;: cadre, qui a un cas, présentation, questions, travail du groupe, retour, clôture.</translation>
    </message>
    <message>
        <source>beat</source>
        <translation>temps</translation>
    </message>
    <message>
        <source>A stretch of talk that goes by without the leader.</source>
        <translation>Un moment de parole qui passe sans le leader.</translation>
    </message>
    <message>
        <source>line</source>
        <translation>réplique</translation>
    </message>
    <message>
        <source>What somebody says. A cue is what somebody does.</source>
        <translation>Ce que dit quelqu’un. Un signe est ce que fait quelqu’un.</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>signe</translation>
    </message>
    <message>
        <source>The end of a beat at which the writers foresaw that one might do something, or wait.</source>
        <translation>La fin d’un temps, là où les auteurs ont prévu qu’on pourrait faire quelque chose, ou attendre.</translation>
    </message>
    <message>
        <source>move</source>
        <translation>geste</translation>
    </message>
    <message>
        <source>What the leader does at a moment: a sentence, a gesture, or saying nothing.</source>
        <translation>Ce que fait le leader à un endroit&#xa0;: une phrase, un geste de la main, ou ne rien dire.</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>attendre</translation>
    </message>
    <message>
        <source>To say nothing and let the group go on. It is a move like any other, and often the one the writers would make.</source>
        <translation>Ne rien dire et laisser le groupe continuer. C’est un geste comme un autre, et souvent celui que feraient les auteurs.</translation>
    </message>
    <message>
        <source>saying nothing</source>
        <translation>ne rien dire</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>attente</translation>
    </message>
    <message>
        <source>intervention</source>
        <translation>intervention</translation>
    </message>
    <message>
        <source>A kind of act by the leader, such as going back to a lost thread. Its name is shown after choosing and never before.</source>
        <translation>Un genre d’acte du leader, comme revenir à un fil perdu. Son nom est montré après le choix et jamais avant.</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>occasion</translation>
    </message>
    <message>
        <source>A chance rather than a trouble: a half sentence, an image, a laugh that could be followed.</source>
        <translation>Une chance plutôt qu’une difficulté&#xa0;: une demi-phrase, une image, un rire qu’on pourrait suivre.</translation>
    </message>
    <message>
        <source>difficulty</source>
        <translation>difficulté</translation>
    </message>
    <message>
        <source>A typical hard moment in a group, such as advice that begins to flow.</source>
        <translation>Un moment typiquement difficile dans un groupe, comme des conseils qui commencent à couler.</translation>
    </message>
    <message>
        <source>guided</source>
        <translation>guidé</translation>
    </message>
    <message>
        <source>A way to play: at each moment some sentences are shown, and saying nothing. It shows where the writers foresaw something, so it says nothing about timing.</source>
        <translation>Une manière d’animer&#xa0;: à chaque endroit, quelques phrases sont montrées, et «&#xa0;Ne rien dire&#xa0;». On y voit où les auteurs ont prévu quelque chose&#xa0;; cela ne dit donc rien du moment où l’on intervient.</translation>
    </message>
    <message>
        <source>open floor</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>A way to play: after every beat one may step in with any act, or let the group go on. A moment looks like any other beat.</source>
        <translation>Une manière d’animer&#xa0;: après chaque temps, on peut intervenir de n’importe quelle façon, ou laisser le groupe continuer. Un endroit ressemble à n’importe quel autre temps.</translation>
    </message>
    <message>
        <source>palette</source>
        <translation>palette</translation>
    </message>
    <message>
        <source>The acts one can choose from in open floor, in neutral words. What others would call errors stand among them, unmarked.</source>
        <translation>Les interventions parmi lesquelles on peut choisir en libre, dites en mots neutres. Celles que d’autres appelleraient des erreurs y sont aussi, sans rien qui les distingue.</translation>
    </message>
    <message>
        <source>general reply</source>
        <translation>réponse générale</translation>
    </message>
    <message>
        <source>How the group answers, in open floor, to something the writers had not foreseen. It is not judged.</source>
        <translation>Ce que le groupe répond, en libre, à quelque chose que les auteurs n’avaient pas prévu. Ce n’est pas jugé.</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>convenance</translation>
    </message>
    <message>
        <source>The writers&apos; view of a move at this moment: strong, sound, weak, or costly, which means that it would probably harm. It is their opinion, and leaders may see it otherwise.</source>
        <translation>Comment les auteurs voient un geste à cet endroit&#xa0;: proche, possible, faible, ou il a un prix, c’est-à-dire qu’il ferait sans doute du mal. C’est leur avis, et des leaders peuvent le voir autrement.</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>The writers&apos; fits for a whole session.</source>
        <translation>Les convenances des auteurs pour toute une séance.</translation>
    </message>
    <message>
        <source>gauge</source>
        <translation>jauge</translation>
    </message>
    <message>
        <source>A hidden state that steers the script, such as how open the group is. Only writers see it, and it measures nothing.</source>
        <translation>Un état caché qui conduit le scénario, comme le degré d’ouverture du groupe. Seuls ceux qui écrivent le voient, et il ne mesure rien.</translation>
    </message>
    <message>
        <source>window</source>
        <translation>fenêtre</translation>
    </message>
    <message>
        <source>How many beats after a moment stepping in still counts as in time. Coming in a little later is no miss.</source>
        <translation>Le nombre de temps, après un endroit, où intervenir compte encore comme fait à temps. Un peu plus tard, ce n’est pas manqué.</translation>
    </message>
    <message>
        <source>debrief</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>What follows a play. Its attitude is “what did we find out”, not “how did you do”.</source>
        <translation>Ce qui suit un passage. Son attitude est «&#xa0;qu’avons-nous découvert&#xa0;», non «&#xa0;comment vous en êtes-vous sorti&#xa0;».</translation>
    </message>
    <message>
        <source>There is nothing to see yet. Counted is the first time you lead each session to its end.</source>
        <translation>Il n’y a encore rien à voir. On compte la première fois que vous animez chaque séance jusqu’à la fin.</translation>
    </message>
    <message>
        <source>What you did, seen by the writers, from the first time you led each session. It says nothing about who is ready to lead. That is their view, and no panel has voted.</source>
        <translation>Ce que vous avez fait, vu par les auteurs, la première fois que vous avez animé chaque séance. Cela ne dit rien de qui est prêt à animer. C’est leur vue, et aucun panel n’a voté.</translation>
    </message>
    <message>
        <source>could have</source>
        <translation>auraient pu</translation>
    </message>
    <message>
        <source>would rather not</source>
        <translation>auraient préféré ne pas le faire</translation>
    </message>
    <message>
        <source>it probably cost somebody something</source>
        <translation>cela a sans doute coûté quelque chose à quelqu’un</translation>
    </message>
    <message>
        <source>not foreseen</source>
        <translation>pas prévu</translation>
    </message>
    <message>
        <source>You wanted it back</source>
        <translation>Vous vouliez le reprendre</translation>
    </message>
    <message>
        <source>You marked it</source>
        <translation>Vous l’avez marqué</translation>
    </message>
    <message>
        <source>The writers saw it differently</source>
        <translation>Les auteurs l’ont vu autrement</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>Rien n’est prévu aujourd’hui.</translation>
    </message>
    <message>
        <source>Places come back a week after the hour at the soonest, and later the more often you have met them.</source>
        <translation>Les endroits reviennent une semaine après l’heure au plus tôt, et plus tard à mesure que vous les rencontrez.</translation>
    </message>
    <message>
        <source>No moment yet called for: {competencies}.</source>
        <translation>Aucun endroit n’a encore demandé ceci&#xa0;: {competencies}.</translation>
    </message>
    <message>
        <source>{moments} from {sessions}: too few for a figure, which needs {least} from {plays}.</source>
        <translation>{moments} {sessions}&#xa0;: trop peu pour un chiffre&#xa0;; il en faut {least}, de {plays} séances.</translation>
    </message>
    <message numerus="yes">
        <source>one moment | {number} moments</source>
        <comment>before “from”</comment>
        <translation>
            <numerusform>{number} endroit</numerusform>
            <numerusform>{number} endroits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one session | {number} sessions</source>
        <comment>after “from”</comment>
        <translation>
            <numerusform>d’une séance</numerusform>
            <numerusform>de {number} séances</numerusform>
        </translation>
    </message>
    <message>
        <source>At {met} of {of} moments you did what the writers would or could have done.</source>
        <translation>Sur {of} endroits, vous avez fait {met} fois ce que les auteurs auraient fait ou pu faire.</translation>
    </message>
    <message>
        <source>With so few, anything from {low} to {high} in a hundred fits that.</source>
        <translation>Avec si peu d’endroits, tout chiffre de {low} à {high} sur cent serait compatible avec cela.</translation>
    </message>
    <message numerus="yes">
        <source>From one session in open floor. | From {number} sessions in open floor.</source>
        <translation>
            <numerusform>D’une séance animée en libre.</numerusform>
            <numerusform>De {number} séances animées en libre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At {n} place the writers would have said something. | At {n} places the writers would have said something.</source>
        <translation>
            <numerusform>À {n} endroit, les auteurs auraient dit quelque chose.</numerusform>
            <numerusform>À {n} endroits, les auteurs auraient dit quelque chose.</numerusform>
        </translation>
    </message>
    <message>
        <source>You came in {when}; with an act they would accept at {accepted}.</source>
        <translation>Et vous&#xa0;: {when}&#xa0;; à {accepted}, par une intervention qu’ils accepteraient.</translation>
    </message>
    <message numerus="yes">
        <source>At {n} they would have waited; you waited at {waited}. | At {n} they would have waited; you waited at {waited}.</source>
        <translation>
            <numerusform>À {n} endroit, ils auraient attendu&#xa0;; vous avez attendu à {waited}.</numerusform>
            <numerusform>À {n} endroits, ils auraient attendu&#xa0;; vous avez attendu à {waited}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You also spoke at {n} other place, which is neither right nor wrong. | You also spoke at {n} other places, which is neither right nor wrong.</source>
        <translation>
            <numerusform>Vous avez encore parlé à {n} autre endroit, ce qui n’est ni bien ni mal.</numerusform>
            <numerusform>Vous avez encore parlé à {n} autres endroits, ce qui n’est ni bien ni mal.</numerusform>
        </translation>
    </message>
    <message>
        <source>in time at {count}</source>
        <translation>à temps à {count}</translation>
    </message>
    <message>
        <source>a beat before at {count}</source>
        <translation>un temps plus tôt à {count}</translation>
    </message>
    <message>
        <source>a little later at {count}</source>
        <translation>un peu plus tard à {count}</translation>
    </message>
    <message>
        <source>not at {count}</source>
        <translation>pas à {count}</translation>
    </message>
    <message>
        <source>You said nothing</source>
        <translation>Vous n’avez rien dit</translation>
    </message>
    <message>
        <source>{place}, minute {minute}</source>
        <translation>{place}, minute {minute}</translation>
    </message>
    <message>
        <source>{act}: {view}</source>
        <translation>{act}&#xa0;: {view}</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>prévu aujourd’hui</translation>
    </message>
    <message>
        <source>comes back on {date}</source>
        <translation>revient le {date}</translation>
    </message>
    <message>
        <source>practised {times}</source>
        <translation>exercé {times}</translation>
    </message>
    <message>
        <source>{reason}; {and_when}.</source>
        <translation>{reason}&#xa0;; {and_when}.</translation>
    </message>
    <message>
        <source>You have used every act there is.</source>
        <translation>Vous avez utilisé toutes les interventions qui existent.</translation>
    </message>
    <message>
        <source>Not used yet: {acts}.</source>
        <translation>Pas encore utilisées&#xa0;: {acts}.</translation>
    </message>
    <message numerus="yes">
        <source>From one session, the first time you led it. | From {number} sessions, the first time you led each.</source>
        <translation>
            <numerusform>D’une séance, la première fois que vous l’avez animée.</numerusform>
            <numerusform>De {number} séances, chaque fois la première où vous les avez animées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand in what I wrote, too</source>
        <translation>Remettre aussi ce que j’ai écrit</translation>
    </message>
    <message>
        <source>The organiser reads it, to talk about it. It stands in no results.</source>
        <translation>L’organisateur le lit, pour en parler. Cela ne figure dans aucun résultat.</translation>
    </message>
    <message>
        <source>Hand in my places and guesses, too</source>
        <translation>Remettre aussi mes endroits et mes estimations</translation>
    </message>
    <message>
        <source>They are only shown counted together with the others’, from five people on.</source>
        <translation>Ils ne sont montrés que comptés avec ceux des autres, à partir de cinq personnes.</translation>
    </message>
    <message>
        <source>This is not my computer</source>
        <translation>Ce n’est pas mon ordinateur</translation>
    </message>
    <message>
        <source>Everything is forgotten here once it is handed in.</source>
        <translation>Tout est oublié ici une fois remis.</translation>
    </message>
    <message>
        <source>It is handed in as it was when you first saved or sent it.</source>
        <translation>C’est remis tel que c’était quand vous l’avez d’abord enregistré ou envoyé.</translation>
    </message>
    <message>
        <source>The password is the one you were given with your code. It is not kept on this computer.</source>
        <translation>Le mot de passe est celui que vous avez reçu avec votre code. Il n’est pas gardé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The address you were given; it begins with postgresql://</source>
        <translation>L’adresse que vous avez reçue&#xa0;; elle commence par postgresql://</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>L’envoi est en cours.</translation>
    </message>
    <message>
        <source>Sent, and confirmed by the server. You have handed in.</source>
        <translation>Envoyé, et confirmé par le serveur. Vous avez remis.</translation>
    </message>
    <message>
        <source>The server cannot be reached just now. Nothing is lost: it is kept here and tried again by itself while the program is open. Or come back later and send it then.</source>
        <translation>Le serveur ne peut pas être joint pour l’instant. Rien n’est perdu&#xa0;: c’est gardé ici et réessayé de soi-même tant que le programme est ouvert. Ou revenez plus tard et envoyez-le alors.</translation>
    </message>
    <message>
        <source>It was not sent: the server does not accept this password. Please look at it once more.</source>
        <translation>Ce n’a pas été envoyé&#xa0;: le serveur n’accepte pas ce mot de passe. Veuillez le regarder encore une fois.</translation>
    </message>
    <message>
        <source>It was not sent, and is kept here. The server says: {why}</source>
        <translation>Ce n’a pas été envoyé, et c’est gardé ici. Le serveur dit&#xa0;: {why}</translation>
    </message>
    <message>
        <source>It is kept here and was not sent yet. Type the password to send it.</source>
        <translation>C’est gardé ici et n’a pas encore été envoyé. Tapez le mot de passe pour l’envoyer.</translation>
    </message>
    <message>
        <source>Please type the password you were given.</source>
        <translation>Veuillez taper le mot de passe que vous avez reçu.</translation>
    </message>
    <message>
        <source>You can save a file to hand in, or send it to {host}.</source>
        <translation>Vous pouvez enregistrer un fichier à remettre, ou l’envoyer à {host}.</translation>
    </message>
    <message>
        <source>Lead a Balint group</source>
        <translation>Animer un groupe Balint</translation>
    </message>
    <message>
        <source>You sit with a group for one meeting. At any point you may say something, or not. Afterwards one looks at how the hour went, and at how else it can be heard.</source>
        <translation>Vous êtes dans un groupe le temps d’une rencontre. À tout moment vous pouvez dire quelque chose, ou non. Ensuite on regarde comment l’heure s’est passée, et comment on peut encore l’entendre.</translation>
    </message>
    <message>
        <source>The program stopped in the middle last time</source>
        <translation>La dernière fois, le programme s’est arrêté en plein milieu</translation>
    </message>
    <message>
        <source>Your plays are kept. It wrote down what it could, and sent it nowhere. This is said only once.</source>
        <translation>Vos passages sont gardés. Il a noté ce qu’il a pu, et n’a rien envoyé nulle part. Cela n’est dit qu’une fois.</translation>
    </message>
    <message>
        <source>Practice, and private: everything stays on this computer. Nothing here counts toward the hours of any society, and nothing says that somebody is ready to lead.</source>
        <translation>Un exercice, et privé&#xa0;: tout reste sur cet ordinateur. Rien ici ne compte pour les heures d’une société, et rien ne dit que quelqu’un est prêt à animer.</translation>
    </message>
    <message>
        <source>No sessions were found with the program. A session can also come as a file: open it here, or drop it on this window.</source>
        <translation>Aucune séance n’a été trouvée avec le programme. Une séance peut aussi venir comme fichier&#xa0;: ouvrez-le ici, ou déposez-le sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Somebody who knows the ground should read this session before it is used in a workshop.</source>
        <translation>Quelqu’un qui connaît le terrain devrait lire cette séance avant qu’elle serve dans un atelier.</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>en anglais</translation>
    </message>
    <message>
        <source>in German</source>
        <translation>en allemand</translation>
    </message>
    <message>
        <source>in French</source>
        <translation>en français</translation>
    </message>
    <message>
        <source>not yet led</source>
        <translation>pas encore animée</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>mise de côté</translation>
    </message>
    <message>
        <source>led</source>
        <translation>animée</translation>
    </message>
    <message>
        <source>Traditional form; the presenter moves back to listen.</source>
        <translation>Forme classique&#xa0;; la personne qui présente se recule pour écouter.</translation>
    </message>
    <message>
        <source>Traditional form; the presenter may move back to listen.</source>
        <translation>Forme classique&#xa0;; la personne qui présente peut se reculer pour écouter.</translation>
    </message>
    <message>
        <source>Traditional form; the presenter stays in the circle.</source>
        <translation>Forme classique&#xa0;; la personne qui présente reste dans le cercle.</translation>
    </message>
    <message>
        <source>Balint-style, freer in form; the presenter moves back to listen.</source>
        <translation>D’inspiration Balint, de forme plus libre&#xa0;; la personne qui présente se recule pour écouter.</translation>
    </message>
    <message>
        <source>Balint-style, freer in form; the presenter may move back to listen.</source>
        <translation>D’inspiration Balint, de forme plus libre&#xa0;; la personne qui présente peut se reculer pour écouter.</translation>
    </message>
    <message>
        <source>Balint-style, freer in form; the presenter stays in the circle.</source>
        <translation>D’inspiration Balint, de forme plus libre&#xa0;; la personne qui présente reste dans le cercle.</translation>
    </message>
    <message>
        <source>Continue {title}: {stands}, {begun}</source>
        <translation>Continuer {title}&#xa0;: {stands}, {begun}</translation>
    </message>
    <message>
        <source>Season: {title}</source>
        <translation>Série&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Session: {title}</source>
        <translation>Séance&#xa0;: {title}</translation>
    </message>
    <message>
        <source>You have led this session.</source>
        <translation>Vous avez animé cette séance.</translation>
    </message>
    <message>
        <source>A season: the group remembers what became of the meetings before.</source>
        <translation>Une série&#xa0;: le groupe se souvient de ce que sont devenues les rencontres d’avant.</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>in a room</source>
        <translation>dans une salle</translation>
    </message>
    <message>
        <source>you lead as {role}</source>
        <translation>vous animez comme {role}</translation>
    </message>
    <message>
        <source>in another language ({code})</source>
        <translation>dans une autre langue ({code})</translation>
    </message>
    <message>
        <source>meeting {meeting} of {of}</source>
        <translation>rencontre {meeting} sur {of}</translation>
    </message>
    <message>
        <source>In the circle: {names}.</source>
        <translation>Dans le cercle&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>You lead with a co-leader.</source>
        <translation>Vous animez avec un co-leader.</translation>
    </message>
    <message>
        <source>{who}, {role}, {day}, on {what}</source>
        <comment>a reader of a session</comment>
        <translation>{who}, {role}, {day}, à propos de {what}</translation>
    </message>
    <message>
        <source>Written by the makers of this program from published texts. Reviewed by {readers}.</source>
        <translation>Écrit par ceux qui ont fait ce programme, d’après des textes publiés. Relu par {readers}.</translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation>Au début</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>à une heure inconnue</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>aujourd’hui à {time}</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>hier à {time}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>le {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>personne encore</translation>
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
        <translation>commencé {when}</translation>
    </message>
    <message>
        <source>Who spoke, by lines: {people}.</source>
        <translation>Qui a parlé, en répliques&#xa0;: {people}.</translation>
    </message>
    <message>
        <source>Nobody spoke.</source>
        <translation>Personne n’a parlé.</translation>
    </message>
    <message>
        <source>Nothing was heard from {people}.</source>
        <translation>On n’a rien entendu de {people}.</translation>
    </message>
    <message>
        <source>You did not speak.</source>
        <translation>Vous n’avez pas parlé.</translation>
    </message>
    <message numerus="yes">
        <source>You did not speak, and made one gesture. | You did not speak, and made {number} gestures.</source>
        <translation>
            <numerusform>Vous n’avez pas parlé, et avez fait un geste de la main.</numerusform>
            <numerusform>Vous n’avez pas parlé, et avez fait {number} gestes de la main.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one word in all | {number} words in all</source>
        <translation>
            <numerusform>un mot en tout</numerusform>
            <numerusform>{number} mots en tout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You spoke {often}, {words}, and made one gesture. | You spoke {often}, {words}, and made {number} gestures.</source>
        <comment>“often” is once, twice, three times; “words” is “one word in all”, “two words in all”</comment>
        <translation>
            <numerusform>Vous avez parlé {often}, {words}, et fait un geste de la main.</numerusform>
            <numerusform>Vous avez parlé {often}, {words}, et fait {number} gestes de la main.</numerusform>
        </translation>
    </message>
    <message>
        <source>You spoke {often}, {words}.</source>
        <comment>“often” is once, twice, three times; “words” is “one word in all”, “two words in all”</comment>
        <translation>Vous avez parlé {often}, {words}.</translation>
    </message>
    <message numerus="yes">
        <source>You spoke {often}, and made one gesture. | You spoke {often}, and made {number} gestures.</source>
        <comment>“often” is once, twice, three times</comment>
        <translation>
            <numerusform>Vous avez parlé {often} et fait un geste de la main.</numerusform>
            <numerusform>Vous avez parlé {often} et fait {number} gestes de la main.</numerusform>
        </translation>
    </message>
    <message>
        <source>You spoke {often}.</source>
        <comment>“often” is once, twice, three times</comment>
        <translation>Vous avez parlé {often}.</translation>
    </message>
    <message>
        <source>Nobody put a question to the presenter.</source>
        <translation>Personne n’a posé de question à la personne qui présente.</translation>
    </message>
    <message>
        <source>No advice was given.</source>
        <translation>Aucun conseil n’a été donné.</translation>
    </message>
    <message>
        <source>Nobody spoke as the patient or as the doctor.</source>
        <translation>Personne n’a parlé comme le patient ni comme le médecin.</translation>
    </message>
    <message>
        <source>Nobody spoke as the patient.</source>
        <translation>Personne n’a parlé comme le patient.</translation>
    </message>
    <message>
        <source>Nobody spoke as the doctor.</source>
        <translation>Personne n’a parlé comme le médecin.</translation>
    </message>
    <message numerus="yes">
        <source>The presenter was asked one question. | The presenter was asked {number} questions.</source>
        <translation>
            <numerusform>Une question a été posée à la personne qui présente.</numerusform>
            <numerusform>{number} questions ont été posées à la personne qui présente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The presenter was asked at least one question. | The presenter was asked at least {number} questions.</source>
        <translation>
            <numerusform>Au moins une question a été posée à la personne qui présente.</numerusform>
            <numerusform>Au moins {number} questions ont été posées à la personne qui présente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody spoke as the patient {often}, and as the doctor {doctor}.</source>
        <comment>“often” and “doctor” are once, twice, three times</comment>
        <translation>Quelqu’un a parlé {often} comme le patient, et {doctor} comme le médecin.</translation>
    </message>
    <message>
        <source>Somebody spoke as the patient {often}.</source>
        <translation>Quelqu’un a parlé {often} comme le patient.</translation>
    </message>
    <message numerus="yes">
        <source>There was one silence. | There were {number} silences.</source>
        <translation>
            <numerusform>Il y a eu un silence.</numerusform>
            <numerusform>Il y a eu {number} silences.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There was one silence, of {n} second. | There was one silence, of {n} seconds.</source>
        <translation>
            <numerusform>Il y a eu un silence de {n} seconde.</numerusform>
            <numerusform>Il y a eu un silence de {n} secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There were {number} silences, the longest of {n} second. | There were {number} silences, the longest of {n} seconds.</source>
        <translation>
            <numerusform>Il y a eu {number} silences, le plus long de {n} seconde.</numerusform>
            <numerusform>Il y a eu {number} silences, le plus long de {n} secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one question to the presenter | {number} questions to the presenter</source>
        <translation>
            <numerusform>une question à la personne qui présente</numerusform>
            <numerusform>{number} questions à la personne qui présente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one piece of advice | {number} pieces of advice</source>
        <translation>
            <numerusform>un conseil</numerusform>
            <numerusform>{number} conseils</numerusform>
        </translation>
    </message>
    <message>
        <source>you marked this place</source>
        <translation>vous avez marqué cet endroit</translation>
    </message>
    <message>
        <source>{stage} · minute {minute}</source>
        <translation>{stage} · minute {minute}</translation>
    </message>
    <message>
        <source>Before co-leading: a look at my habits</source>
        <translation>Avant de co-animer&#xa0;: un regard sur mes habitudes</translation>
    </message>
    <message>
        <source>Choose two to four sessions. Say first what you expect of yourself. Then lead each once, without going back; after each there is its debrief, and after the last what you expected stands beside what was counted.</source>
        <translation>Choisissez de deux à quatre séances. Dites d’abord ce que vous attendez de vous. Puis animez chacune une fois, sans revenir en arrière&#xa0;; après chacune il y a son retour, et après la dernière, ce que vous attendiez se trouve à côté de ce qui a été compté.</translation>
    </message>
    <message>
        <source>This page is not an assessment and says nothing about who is ready to lead. It was counted from a few written sessions with one’s own choices in them, seen by their writers. It counts towards no society’s hours or training.</source>
        <translation>Cette page n’est pas une évaluation et ne dit rien de qui est prêt à animer. Elle a été comptée sur quelques séances écrites, avec ses propres choix dedans, vues par leurs auteurs. Elle ne compte pour les heures ni pour la formation d’aucune société.</translation>
    </message>
    <message>
        <source>When do I come in: early, in time, late, hardly ever?</source>
        <translation>Quand est-ce que j’interviens&#xa0;: tôt, à temps, tard, presque jamais&#xa0;?</translation>
    </message>
    <message>
        <source>What do I do most? What almost never?</source>
        <translation>Que fais-je le plus&#xa0;? Quoi presque jamais&#xa0;?</translation>
    </message>
    <message>
        <source>What makes it hard for me to wait?</source>
        <translation>Qu’est-ce qui me rend l’attente difficile&#xa0;?</translation>
    </message>
    <message>
        <source>What would somebody who leads with me notice first?</source>
        <translation>Qu’est-ce que quelqu’un qui anime avec moi remarquerait en premier&#xa0;?</translation>
    </message>
    <message>
        <source>What I would ask my co-leader to watch for</source>
        <translation>Ce à quoi je demanderais à mon co-leader de faire attention</translation>
    </message>
    <message>
        <source>What I would take to supervision</source>
        <translation>Ce que j’apporterais en supervision</translation>
    </message>
    <message>
        <source>{habit}: {figure}</source>
        <translation>{habit}&#xa0;: {figure}</translation>
    </message>
    <message>
        <source>You did nothing but wait.</source>
        <translation>Vous n’avez fait qu’attendre.</translation>
    </message>
    <message>
        <source>Nothing was said.</source>
        <translation>Rien n’a été dit.</translation>
    </message>
    <message>
        <source>Guided play shows where the writers foresaw something, so it says nothing about timing.</source>
        <translation>Le passage guidé montre où les auteurs ont prévu quelque chose&#xa0;; il ne dit donc rien du moment.</translation>
    </message>
    <message>
        <source>I spoke where the writers would have waited</source>
        <translation>J’ai parlé là où les auteurs auraient attendu</translation>
    </message>
    <message>
        <source>I waited where they would have said something</source>
        <translation>J’ai attendu là où ils auraient dit quelque chose</translation>
    </message>
    <message>
        <source>To talk over</source>
        <translation>À se dire</translation>
    </message>
    <message>
        <source>I did nothing but wait.</source>
        <translation>Je n’ai fait qu’attendre.</translation>
    </message>
    <message>
        <source>From {sessions}. Begun on {day}.</source>
        <translation>De {sessions}. Commencé le {day}.</translation>
    </message>
    <message>
        <source>What I tend to do</source>
        <translation>Ce que j’ai tendance à faire</translation>
    </message>
    <message>
        <source>When I come in</source>
        <translation>Quand j’interviens</translation>
    </message>
    <message numerus="yes">
        <source>one time | {number} times</source>
        <comment>how often something was done</comment>
        <translation>
            <numerusform>une fois</numerusform>
            <numerusform>{number} fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over one stretch of talk I did something {times}, {gestures} with a gesture. | Over {number} stretches of talk I did something {times}, {gestures} with a gesture.</source>
        <translation>
            <numerusform>Sur une tranche de parole j’ai fait quelque chose {times}, dont {gestures} d’un geste de la main.</numerusform>
            <numerusform>Sur {number} tranches de parole j’ai fait quelque chose {times}, dont {gestures} d’un geste de la main.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over one stretch of talk I did something {times}. | Over {number} stretches of talk I did something {times}.</source>
        <translation>
            <numerusform>Sur une tranche de parole j’ai fait quelque chose {times}.</numerusform>
            <numerusform>Sur {number} tranches de parole j’ai fait quelque chose {times}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most often: {acts}.</source>
        <translation>Le plus souvent&#xa0;: {acts}.</translation>
    </message>
    <message numerus="yes">
        <source>One act was not used: {acts}. | {number} acts were not used, among them {acts}.</source>
        <translation>
            <numerusform>Une intervention n’a pas servi&#xa0;: {acts}.</numerusform>
            <numerusform>{number} interventions n’ont pas servi, parmi elles {acts}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No place was met where the writers would have waited, and you spoke.</source>
        <translation>Aucun endroit ne s’est présenté où les auteurs auraient attendu et où vous avez parlé.</translation>
    </message>
    <message numerus="yes">
        <source>One place where the writers would have waited, and you spoke: {places}. | {number} places where the writers would have waited, and you spoke: {places}.</source>
        <translation>
            <numerusform>Un endroit où les auteurs auraient attendu, et où vous avez parlé&#xa0;: {places}.</numerusform>
            <numerusform>{number} endroits où les auteurs auraient attendu, et où vous avez parlé&#xa0;: {places}.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{place}” (minute {minute}, {session})</source>
        <translation>«&#xa0;{place}&#xa0;» (minute {minute}, {session})</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Every kind of move</source>
        <translation>Tous les genres de gestes</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>Rien n’est trouvé</translation>
    </message>
    <message>
        <source>The map as a drawing</source>
        <translation>La carte en dessin</translation>
    </message>
    <message>
        <source>The map as a list</source>
        <translation>La carte en liste</translation>
    </message>
    <message>
        <source>Arrow keys go from beat to beat along the ways, Enter reads a beat, plus and minus zoom, 0 shows the whole map. The list beside it says the same in words.</source>
        <translation>Les flèches vont de temps en temps le long des chemins, Entrée lit un temps, plus et moins agrandissent et réduisent, 0 montre toute la carte. La liste à côté dit la même chose en mots.</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Flèches</translation>
    </message>
    <message>
        <source>go from beat to beat along the ways, on your road first</source>
        <translation>aller de temps en temps le long des chemins, d’abord sur le vôtre</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>reads a beat</source>
        <translation>lire un temps</translation>
    </message>
    <message>
        <source>+ and −</source>
        <translation>+ et −</translation>
    </message>
    <message>
        <source>larger and smaller</source>
        <translation>agrandir et réduire</translation>
    </message>
    <message>
        <source>words at their usual size</source>
        <translation>les mots à leur taille habituelle</translation>
    </message>
    <message>
        <source>the whole map</source>
        <translation>toute la carte</translation>
    </message>
    <message>
        <source>search; Enter goes to the next beat that is found</source>
        <translation>chercher&#xa0;; Entrée va au temps suivant qui est trouvé</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>back</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>◆ a moment · double line: an end · dashed: it depends on what was before</source>
        <translation>◆ un endroit · double trait&#xa0;: une fin · pointillé&#xa0;: cela dépend de ce qu’il y a eu avant</translation>
    </message>
    <message>
        <source>thick and numbered: your road</source>
        <translation>épais et numéroté&#xa0;: votre chemin</translation>
    </message>
    <message>
        <source>the writers&apos; view of each move: ● strong ○ sound △ weak ✕ costly</source>
        <translation>comment les auteurs voient chaque geste&#xa0;: ● proche ○ possible △ faible ✕ a un prix</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>proche</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>costly</source>
        <translation>a un prix</translation>
    </message>
    <message numerus="yes">
        <source>{stage}, {n} beat | {stage}, {n} beats</source>
        <translation>
            <numerusform>{stage}, {n} temps</numerusform>
            <numerusform>{stage}, {n} temps</numerusform>
        </translation>
    </message>
    <message>
        <source>Minute {minute}, {title}</source>
        <translation>Minute {minute}, {title}</translation>
    </message>
    <message>
        <source>a moment</source>
        <translation>un endroit</translation>
    </message>
    <message>
        <source>an end, {ending}</source>
        <translation>une fin, {ending}</translation>
    </message>
    <message>
        <source>number {number} of your road</source>
        <translation>numéro {number} de votre chemin</translation>
    </message>
    <message>
        <source>an end</source>
        <translation>une fin</translation>
    </message>
    <message>
        <source>Minute {minute}</source>
        <translation>Minute {minute}</translation>
    </message>
    <message>
        <source>You were here: place {number} of your road.</source>
        <translation>Vous étiez ici&#xa0;: endroit {number} de votre chemin.</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>Rien n’est trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>All {n} beats | All {n} beats</source>
        <translation>
            <numerusform>{n} temps</numerusform>
            <numerusform>Les {n} temps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} of {n} beats | {count} of {n} beats</source>
        <translation>
            <numerusform>{count} sur {n} temps</numerusform>
            <numerusform>{count} sur {n} temps</numerusform>
        </translation>
    </message>
    <message>
        <source>you</source>
        <comment>beside the move that was made</comment>
        <translation>vous</translation>
    </message>
    <message>
        <source>what you did</source>
        <translation>ce que vous avez fait</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
    <message>
        <source>If {condition}:</source>
        <translation>Si {condition}&#xa0;:</translation>
    </message>
    <message>
        <source>Sometimes:</source>
        <translation>Parfois&#xa0;:</translation>
    </message>
    <message>
        <source>To {name}:</source>
        <translation>À {name}&#xa0;:</translation>
    </message>
    <message>
        <source>only sometimes offered</source>
        <translation>proposé seulement parfois</translation>
    </message>
    <message>
        <source>What am I allergic to in a group?</source>
        <translation>À quoi suis-je allergique dans un groupe&#xa0;?</translation>
    </message>
    <message>
        <source>What dose of yourself did you give?</source>
        <translation>Quelle dose de vous-même avez-vous donnée&#xa0;?</translation>
    </message>
    <message>
        <source>What had each put in, and what did each expect back?</source>
        <translation>Qu’avait mis chacun, et qu’attendait chacun en retour&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing is written yet. A question to begin with, or a page without one:</source>
        <translation>Rien n’est encore écrit. Une question pour commencer, ou une page sans question&#xa0;:</translation>
    </message>
    <message>
        <source>No note has these words.</source>
        <translation>Aucune note n’a ces mots.</translation>
    </message>
    <message>
        <source>Yes, write my notes into a file that anybody can read who has it.</source>
        <translation>Oui, écrire mes notes dans un fichier que peut lire toute personne qui l’a.</translation>
    </message>
    <message>
        <source>The notebook stays on this computer unless you take it out. Everything shown above goes into the file.</source>
        <translation>Le carnet reste sur cet ordinateur tant que vous ne l’en sortez pas. Tout ce qui est montré plus haut va dans le fichier.</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Une note</translation>
    </message>
    <message>
        <source>kept in the debrief of an hour led {when}</source>
        <translation>gardée dans le retour d’une heure animée {when}</translation>
    </message>
    <message>
        <source>Everybody in it is invented. Nothing comes from a real group, not even changed.</source>
        <translation>Tout le monde y est inventé. Rien ne vient d’un vrai groupe, même changé.</translation>
    </message>
    <message>
        <source>Nothing is handed in, and one may pass.</source>
        <translation>Rien n’est remis, et on peut passer son tour.</translation>
    </message>
    <message>
        <source>Take a chair, read your card, and go on from the last line. Nobody has to be like the script.</source>
        <translation>Prenez une chaise, lisez votre carte et continuez à partir de la dernière réplique. Personne n’est tenu de ressembler au texte.</translation>
    </message>
    <message>
        <source>Frame: invented people, nothing is handed in, one may pass. Read the content note aloud if there is one.</source>
        <translation>Cadre&#xa0;: des personnes inventées, rien n’est remis, on peut passer son tour. Lisez à voix haute l’avertissement s’il y en a un.</translation>
    </message>
    <message>
        <source>Tables of four: two lead as a pair, two watch. One’s own sentence first, then choose; mark the places.</source>
        <translation>Tables de quatre&#xa0;: deux animent ensemble, deux regardent. D’abord sa propre phrase, puis choisir&#xa0;; marquer les endroits.</translation>
    </message>
    <message>
        <source>At the table: the place we want back. No scores.</source>
        <translation>À la table&#xa0;: l’endroit que nous voudrions reprendre. Pas de points.</translation>
    </message>
    <message>
        <source>All together, three places: own sentences, a vote, faculty disagree aloud, the writers last. Once: live.</source>
        <translation>Tous ensemble, trois endroits&#xa0;: phrases à soi, un vote, les formateurs se contredisent à voix haute, les auteurs en dernier. Une fois&#xa0;: en direct.</translation>
    </message>
    <message>
        <source>Each alone: one thing to ask my co-leader.</source>
        <translation>Chacun pour soi&#xa0;: une chose à demander à mon co-leader.</translation>
    </message>
    <message>
        <source>What did you want to do before you had thought about it?</source>
        <translation>Que vouliez-vous faire avant d’y avoir réfléchi&#xa0;?</translation>
    </message>
    <message>
        <source>Whom in the room were you looking after?</source>
        <translation>De qui dans la salle vous occupiez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Encore rien.</translation>
    </message>
    <message>
        <source>You are not in the room now.</source>
        <translation>Vous n’êtes pas dans la salle en ce moment.</translation>
    </message>
    <message>
        <source>How you speak.</source>
        <translation>Comment vous parlez.</translation>
    </message>
    <message>
        <source>What you want of this hour.</source>
        <translation>Ce que vous voulez de cette heure.</translation>
    </message>
    <message>
        <source>What you carry.</source>
        <translation>Ce que vous portez.</translation>
    </message>
    <message>
        <source>What you said last.</source>
        <translation>Ce que vous avez dit en dernier.</translation>
    </message>
    <message numerus="yes">
        <source>{n} minute. | {n} minutes.</source>
        <translation>
            <numerusform>{n} minute.</numerusform>
            <numerusform>{n} minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{group}, {n} minute. You are {role}. | {group}, {n} minutes. You are {role}.</source>
        <comment>what a session begins with; role as in “a family doctor”</comment>
        <translation>
            <numerusform>{group}, {n} minute. Vous êtes {role}.</numerusform>
            <numerusform>{group}, {n} minutes. Vous êtes {role}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hour up to minute {minute} · {title}</source>
        <translation>L’heure jusqu’à la minute {minute} · {title}</translation>
    </message>
    <message>
        <source>The hour up to minute {minute}</source>
        <translation>L’heure jusqu’à la minute {minute}</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leader</translation>
    </message>
    <message>
        <source>The first of you, alone</source>
        <translation>La première personne, seule</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Passer le relais</translation>
    </message>
    <message>
        <source>The second of you, alone</source>
        <translation>La deuxième personne, seule</translation>
    </message>
    <message>
        <source>Now agree</source>
        <translation>Maintenant, se mettre d’accord</translation>
    </message>
    <message>
        <source>Two lead this hour from one seat. At each place each of you answers alone, while the other looks away. Then both answers are shown, and you agree on one. What each would have done is kept nowhere but on this page.</source>
        <translation>Deux personnes animent cette heure depuis une seule place. À chaque endroit chacune répond seule, pendant que l’autre regarde ailleurs. Puis les deux réponses sont montrées, et vous vous accordez sur une. Ce que chacune aurait fait n’est gardé nulle part ailleurs que sur cette page.</translation>
    </message>
    <message>
        <source>The other looks away. What would you do first?</source>
        <translation>L’autre regarde ailleurs. Que feriez-vous d’abord&#xa0;?</translation>
    </message>
    <message>
        <source>Hand over. The first answer stays covered until both are there.</source>
        <translation>Passez le relais. La première réponse reste couverte jusqu’à ce que les deux soient là.</translation>
    </message>
    <message>
        <source>Both of you would do the same. Say why, each in a sentence; it may not be the same reason.</source>
        <translation>Vous feriez la même chose tous les deux. Dites pourquoi, chacun en une phrase&#xa0;; ce n’est peut-être pas la même raison.</translation>
    </message>
    <message>
        <source>You would do different things. Say what each of you saw, then choose one for both.</source>
        <translation>Vous feriez des choses différentes. Dites ce que chacun de vous a vu, puis choisissez-en une pour les deux.</translation>
    </message>
    <message>
        <source>Where did you want to come in and didn’t?</source>
        <translation>Où vouliez-vous intervenir sans le faire&#xa0;?</translation>
    </message>
    <message>
        <source>What did the group do with there being two of us?</source>
        <translation>Qu’a fait le groupe du fait que nous étions deux&#xa0;?</translation>
    </message>
    <message>
        <source>What shall we ask of each other before the next hour?</source>
        <translation>Que nous demanderons-nous l’un à l’autre avant l’heure suivante&#xa0;?</translation>
    </message>
    <message>
        <source>The talk between co-leaders</source>
        <translation>La conversation des co-leaders</translation>
    </message>
    <message>
        <source>Ten minutes, the two of you, before you look at anything the writers think.</source>
        <translation>Dix minutes, à deux, avant de regarder quoi que ce soit de ce que pensent les auteurs.</translation>
    </message>
    <message>
        <source>You would have done the same at every place. Was that so, or did one of you follow the other?</source>
        <translation>Vous auriez fait la même chose à chaque endroit. Était-ce ainsi, ou l’un de vous a-t-il suivi l’autre&#xa0;?</translation>
    </message>
    <message>
        <source>The first:</source>
        <translation>En premier&#xa0;:</translation>
    </message>
    <message>
        <source>The second:</source>
        <translation>En second&#xa0;:</translation>
    </message>
    <message>
        <source>You did: {what}</source>
        <translation>Vous avez fait&#xa0;: {what}</translation>
    </message>
    <message>
        <source>What would you do?</source>
        <translation>Que feriez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>You go along one written road of this hour, the same for everybody, whatever you answer. At each moment say what you would do first, and if you like which of the others you would accept or advise against, and why. You see nobody’s answers and not what the writers think. Your answers go into a file; nothing is sent anywhere.</source>
        <translation>Vous suivez un chemin écrit de cette heure, le même pour tous, quoi que vous répondiez. À chaque endroit dites ce que vous feriez d’abord, et si vous voulez, lesquels des autres gestes vous accepteriez ou déconseilleriez, et pourquoi. Vous ne voyez les réponses de personne ni ce que pensent les auteurs. Vos réponses vont dans un fichier&#xa0;; rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>What would you do first?</source>
        <translation>Que feriez-vous d’abord&#xa0;?</translation>
    </message>
    <message>
        <source>Which would you accept, and which advise against?</source>
        <translation>Qu’accepteriez-vous, et que déconseilleriez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>In a sentence, why?</source>
        <translation>En une phrase, pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Something else: in my own words</source>
        <translation>Autre chose&#xa0;: avec mes propres mots</translation>
    </message>
    <message>
        <source>About you, as far as you like to say</source>
        <translation>De vous, autant que vous voulez en dire</translation>
    </message>
    <message>
        <source>no view</source>
        <translation>sans avis</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>accepter</translation>
    </message>
    <message>
        <source>advise against</source>
        <translation>déconseiller</translation>
    </message>
    <message>
        <source>Moment {number} of {of}</source>
        <translation>Endroit {number} sur {of}</translation>
    </message>
    <message>
        <source>The hour went on like this: the leader said: “{words}”</source>
        <translation>L’heure a continué ainsi&#xa0;: le leader a dit&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>The hour went on like this: a gesture: {gesture}</source>
        <translation>L’heure a continué ainsi&#xa0;: un geste de la main&#xa0;: {gesture}</translation>
    </message>
    <message>
        <source>The hour went on like this: the leader said nothing.</source>
        <translation>L’heure a continué ainsi&#xa0;: le leader n’a rien dit.</translation>
    </message>
    <message>
        <source>There are no plays yet. When you lead a session, every step is kept, and it is listed here.</source>
        <translation>Il n’y a pas encore de passages. Quand vous animez une séance, chaque pas est gardé, et elle figure ici.</translation>
    </message>
    <message>
        <source>Discard this play with everything you did in it? This cannot be taken back.</source>
        <translation>Jeter ce passage avec tout ce que vous y avez fait&#xa0;? Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>This record is damaged: {why}.</source>
        <translation>Cet enregistrement est abîmé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Begun; nothing has been done in it yet.</source>
        <translation>Commencé&#xa0;; rien n’y a encore été fait.</translation>
    </message>
    <message>
        <source>You are here: {place}</source>
        <translation>Vous êtes ici&#xa0;: {place}</translation>
    </message>
    <message>
        <source>You stopped here before the end.</source>
        <translation>Vous vous êtes arrêté ici avant la fin.</translation>
    </message>
    <message>
        <source>Led to its end.</source>
        <translation>Animée jusqu’à la fin.</translation>
    </message>
    <message>
        <source>The talk</source>
        <translation>La parole</translation>
    </message>
    <message>
        <source>What would you say?</source>
        <translation>Que diriez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Faculty, aloud</source>
        <translation>Les formateurs, à voix haute</translation>
    </message>
    <message>
        <source>The writers, last</source>
        <translation>Les auteurs, en dernier</translation>
    </message>
    <message>
        <source>Which road do we take?</source>
        <translation>Quel chemin prenons-nous&#xa0;?</translation>
    </message>
    <message>
        <source>On paper, so that nobody is seen. By hands only if everybody in the room agrees.</source>
        <translation>Sur papier, pour que personne ne soit vu. À main levée seulement si toute la salle est d’accord.</translation>
    </message>
    <message>
        <source>Each says what they would do first, which they would accept, which they would advise against, and why. Disagree.</source>
        <translation>Chacun dit ce qu’il ferait d’abord, ce qu’il accepterait, ce qu’il déconseillerait, et pourquoi. Soyez en désaccord.</translation>
    </message>
    <message>
        <source>Another:</source>
        <translation>Une autre&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>{first} of {n} leaders first | {first} of {n} leaders first</source>
        <translation>
            <numerusform>{first} leader sur {n} en premier</numerusform>
            <numerusform>{first} leaders sur {n} en premier</numerusform>
        </translation>
    </message>
    <message>
        <source>It comes back in a week at the soonest, later if you met it.</source>
        <translation>Il revient dans une semaine au plus tôt, plus tard si cela s’est bien passé.</translation>
    </message>
    <message>
        <source>It comes back because you wanted it back.</source>
        <translation>Il revient parce que vous vouliez le reprendre.</translation>
    </message>
    <message>
        <source>It comes back because you marked it.</source>
        <translation>Il revient parce que vous l’avez marqué.</translation>
    </message>
    <message>
        <source>It comes back because the writers saw it differently.</source>
        <translation>Il revient parce que les auteurs l’ont vu autrement.</translation>
    </message>
    <message>
        <source>The same kind of place as “{place}” in “{session}”, which comes back because you wanted it back.</source>
        <translation>Le même genre d’endroit que «&#xa0;{place}&#xa0;» dans «&#xa0;{session}&#xa0;», qui revient parce que vous vouliez le reprendre.</translation>
    </message>
    <message>
        <source>The same kind of place as “{place}” in “{session}”, which comes back because you marked it.</source>
        <translation>Le même genre d’endroit que «&#xa0;{place}&#xa0;» dans «&#xa0;{session}&#xa0;», qui revient parce que vous l’avez marqué.</translation>
    </message>
    <message>
        <source>The same kind of place as “{place}” in “{session}”, which comes back because the writers saw it differently.</source>
        <translation>Le même genre d’endroit que «&#xa0;{place}&#xa0;» dans «&#xa0;{session}&#xa0;», qui revient parce que les auteurs l’ont vu autrement.</translation>
    </message>
    <message>
        <source>Place {number} of {of}</source>
        <translation>Endroit {number} sur {of}</translation>
    </message>
    <message>
        <source>One place</source>
        <translation>Un endroit</translation>
    </message>
    <message numerus="yes">
        <source>One place practised. | {n} places practised.</source>
        <translation>
            <numerusform>Un endroit exercé.</numerusform>
            <numerusform>{n} endroits exercés.</numerusform>
        </translation>
    </message>
    <message>
        <source>presenter · sits back</source>
        <translation>présente · en retrait</translation>
    </message>
    <message>
        <source>sitting back</source>
        <comment>what somebody does just now</comment>
        <translation>se tient en retrait</translation>
    </message>
    <message>
        <source>speaking</source>
        <comment>what somebody does just now</comment>
        <translation>parle</translation>
    </message>
    <message>
        <source>{name}, {role}. {about}</source>
        <translation>{name}, {role}. {about}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>presenter</source>
        <comment>under the name of whoever presents</comment>
        <translation>présente le cas</translation>
    </message>
    <message>
        <source>the group</source>
        <comment>whom one speaks to</comment>
        <translation>le groupe</translation>
    </message>
    <message>
        <source>you</source>
        <comment>whom one speaks to</comment>
        <translation>vous</translation>
    </message>
    <message>
        <source>The code you were given, such as ab3d-9xyz-k4mn-7pqr</source>
        <translation>Le code que vous avez reçu, comme ab3d-9xyz-k4mn-7pqr</translation>
    </message>
    <message>
        <source>I agree, and begin</source>
        <translation>Je suis d’accord, et je commence</translation>
    </message>
    <message>
        <source>Take the other session instead</source>
        <translation>Prendre plutôt l’autre séance</translation>
    </message>
    <message>
        <source>Or “{title}”. Nobody is told why.</source>
        <translation>Ou «&#xa0;{title}&#xa0;». Personne ne sait pourquoi.</translation>
    </message>
    <message>
        <source>I’d rather stop here</source>
        <translation>J’aime mieux m’arrêter ici</translation>
    </message>
    <message>
        <source>Hand it in as it stands</source>
        <translation>Remettre en l’état</translation>
    </message>
    <message>
        <source>The time for this session is over. You can still finish this place; then the session is handed in as it stands.</source>
        <translation>Le temps pour cette séance est passé. Vous pouvez encore finir cet endroit&#xa0;; ensuite la séance est remise en l’état.</translation>
    </message>
    <message>
        <source>The time for this session ended here. It is handed in as it stands, and that is all right.</source>
        <translation>Le temps pour cette séance s’est terminé ici. Elle est remise en l’état, et c’est très bien ainsi.</translation>
    </message>
    <message>
        <source>What you say here stays on this computer, unless you tick it when you hand in; you see it again with the feedback.</source>
        <translation>Ce que vous dites ici reste sur cet ordinateur, sauf si vous le cochez en remettant&#xa0;; vous le revoyez avec les retours.</translation>
    </message>
    <message numerus="yes">
        <source>It has the answers to {n} session, under the code {code}, in the order they were given. | It has the answers to {n} sessions, under the code {code}, in the order they were given.</source>
        <translation>
            <numerusform>Il contient les réponses à {n} séance, sous le code {code}, dans l’ordre où elles ont été données.</numerusform>
            <numerusform>Il contient les réponses à {n} séances, sous le code {code}, dans l’ordre où elles ont été données.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is sealed: a change to it would be noticed. There is nothing in it to lead or to look back on.</source>
        <translation>Il est scellé&#xa0;: une modification se remarquerait. Il n’y a rien à mener dedans, ni à revoir.</translation>
    </message>
    <message>
        <source>What was written and rated with them is in it too, since that was ticked.</source>
        <translation>Ce qui a été écrit et estimé avec elles y est aussi, puisque cela a été coché.</translation>
    </message>
    <message>
        <source>A file to hand in</source>
        <translation>Un fichier à remettre</translation>
    </message>
    <message>
        <source>If you collect them: put it into the workshop’s folder with the others. This command reads them all and says who is missing:</source>
        <translation>Si c’est vous qui recueillez&#xa0;: mettez-le avec les autres dans le dossier de l’atelier. Cette commande les lit tous et dit qui manque&#xa0;:</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <comment>stands for the name of a folder in a command</comment>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>It belongs to a workshop that was not opened on this computer.</source>
        <translation>Il appartient à un atelier qui n’a pas été ouvert sur cet ordinateur.</translation>
    </message>
    <message>
        <source>If it is yours, give it to whoever gave you the workshop’s file.</source>
        <translation>S’il est à vous, donnez-le à la personne qui vous a remis le fichier de l’atelier.</translation>
    </message>
    <message>
        <source>It belongs to “{workshop}”.</source>
        <translation>Il appartient à «&#xa0;{workshop}&#xa0;».</translation>
    </message>
    <message>
        <source>If it is yours, give it to {organiser} until {day}.</source>
        <translation>S’il est à vous, remettez-le avant la fin du {day}. À qui le remettre&#xa0;: {organiser}.</translation>
    </message>
    <message>
        <source>Contact: {whom}</source>
        <translation>Contact&#xa0;: {whom}</translation>
    </message>
    <message>
        <source>{organiser} asks you to lead, {purpose}.</source>
        <translation>{organiser} vous demande d’animer, {purpose}.</translation>
    </message>
    <message>
        <source>You hand in until {day}.</source>
        <translation>Vous remettez jusqu’au {day}.</translation>
    </message>
    <message>
        <source>Feedback opens on {day} by itself.</source>
        <translation>Les retours s’ouvrent d’eux-mêmes le {day}.</translation>
    </message>
    <message numerus="yes">
        <source>What was handed in is deleted after {n} day. | What was handed in is deleted after {n} days.</source>
        <translation>
            <numerusform>Ce qui a été remis est effacé après {n} jour.</numerusform>
            <numerusform>Ce qui a été remis est effacé après {n} jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title} · minute {minute} · moment {number} of {of}</source>
        <translation>{title} · minute {minute} · endroit {number} sur {of}</translation>
    </message>
    <message numerus="yes">
        <source>About {n} minute is left. | About {n} minutes are left.</source>
        <translation>
            <numerusform>Il reste environ {n} minute.</numerusform>
            <numerusform>Il reste environ {n} minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Minute {minute}: {words}</source>
        <translation>Minute {minute}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>You wrote: “{words}”</source>
        <translation>Vous avez écrit&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>You wanted back what was at minute {minute}.</source>
        <translation>Vous vouliez reprendre ce qu’il y avait à la minute {minute}.</translation>
    </message>
    <message numerus="yes">
        <source>You thought that {n} of ten leaders would have done the same there. | You thought that {n} of ten leaders would have done the same there.</source>
        <translation>
            <numerusform>Vous pensiez que {n} leader sur dix y aurait fait la même chose.</numerusform>
            <numerusform>Vous pensiez que {n} leaders sur dix y auraient fait la même chose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is {n} minute for each session, or more with some codes. It counts while the session is open before you. When it is over you can finish the place where you are, and the session is handed in as it stands. | There are {n} minutes for each session, or more with some codes. They count while the session is open before you. When they are over you can finish the place where you are, and the session is handed in as it stands.</source>
        <translation>
            <numerusform>Il y a {n} minute pour chaque séance, davantage avec certains codes. Elle compte tant que la séance est ouverte devant vous. Quand elle est passée, vous pouvez finir l’endroit où vous êtes, et la séance est remise en l’état.</numerusform>
            <numerusform>Il y a {n} minutes pour chaque séance, davantage avec certains codes. Elles comptent tant que la séance est ouverte devant vous. Quand elles sont passées, vous pouvez finir l’endroit où vous êtes, et la séance est remise en l’état.</numerusform>
        </translation>
    </message>
    <message>
        <source>After a session you are asked how it was, which place you want back, and a guess. The organiser would like to have both: what you write, to talk about it; places and guesses, to count them together. They go along only if you tick them when you hand in.</source>
        <translation>Après une séance on vous demande comment c’était, quel endroit vous voudriez reprendre, et une estimation. L’organisateur aimerait avoir les deux&#xa0;: ce que vous écrivez, pour en parler&#xa0;; les endroits et les estimations, pour les compter ensemble. Ils ne partent que si vous les cochez en remettant.</translation>
    </message>
    <message>
        <source>After a session you are asked how it was. The organiser would like to have what you write, to talk about it. It goes along only if you tick it when you hand in.</source>
        <translation>Après une séance on vous demande comment c’était. L’organisateur aimerait avoir ce que vous écrivez, pour en parler. Cela ne part que si vous le cochez en remettant.</translation>
    </message>
    <message>
        <source>After a session you are asked which place you want back, and a guess. The organiser would like to count them together with the others’. They go along only if you tick them when you hand in.</source>
        <translation>Après une séance on vous demande quel endroit vous voudriez reprendre, et une estimation. L’organisateur aimerait les compter avec ceux des autres. Ils ne partent que si vous les cochez en remettant.</translation>
    </message>
    <message numerus="yes">
        <source>There is {n} minute for it. | There are {n} minutes for it.</source>
        <translation>
            <numerusform>Il y a {n} minute pour elle.</numerusform>
            <numerusform>Il y a {n} minutes pour elle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>Son temps est passé.</translation>
    </message>
    <message>
        <source>Left.</source>
        <comment>a session</comment>
        <translation>Quittée.</translation>
    </message>
    <message>
        <source>Its time ended before it did. It is handed in as it stands.</source>
        <translation>Son temps s’est terminé avant elle. Elle est remise en l’état.</translation>
    </message>
    <message>
        <source>Not begun.</source>
        <comment>a session</comment>
        <translation>Pas commencée.</translation>
    </message>
    <message numerus="yes">
        <source>{answered} of {n} moment answered. | {answered} of {n} moments answered.</source>
        <translation>
            <numerusform>{answered} endroit sur {n} a sa réponse.</numerusform>
            <numerusform>{answered} endroits sur {n} ont leur réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>The hour went on like this: the leader said: “{sentence}”</source>
        <translation>L’heure a continué ainsi&#xa0;: le leader a dit&#xa0;: «&#xa0;{sentence}&#xa0;»</translation>
    </message>
    <message>
        <source>you</source>
        <comment>who speaks</comment>
        <translation>vous</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>L’année</translation>
    </message>
    <message>
        <source>The group&apos;s story so far</source>
        <translation>L’histoire du groupe jusqu’ici</translation>
    </message>
    <message>
        <source>What came before</source>
        <translation>Ce qu’il y a eu avant</translation>
    </message>
    <message>
        <source>The meeting takes over what came of the telling you choose. Nothing is lost: each telling stays as it is.</source>
        <translation>La rencontre reprend ce qui est sorti de la version que vous choisissez. Rien n’est perdu&#xa0;: chaque version reste comme elle est.</translation>
    </message>
    <message>
        <source>This is where the season begins; nothing comes before it.</source>
        <translation>C’est ici que la série commence&#xa0;; rien ne vient avant.</translation>
    </message>
    <message>
        <source>As it usually went</source>
        <translation>Comme cela se passait d’ordinaire</translation>
    </message>
    <message>
        <source>Begin as if somebody else had led what came before. The meeting is complete by itself.</source>
        <translation>Commencer comme si quelqu’un d’autre avait animé ce qui précède. La rencontre est complète par elle-même.</translation>
    </message>
    <message>
        <source>The telling this one went on from has been discarded. What it handed on is kept here.</source>
        <translation>La version dont celle-ci est la suite a été jetée. Ce qu’elle a transmis est gardé ici.</translation>
    </message>
    <message>
        <source>Read the debrief of your telling {line}</source>
        <translation>Lire le retour de votre version&#xa0;: {line}</translation>
    </message>
    <message>
        <source>Go on: {line}</source>
        <translation>Continuer&#xa0;: {line}</translation>
    </message>
    <message>
        <source>{count} of {of} meetings</source>
        <translation>Rencontres&#xa0;: {count} sur {of}</translation>
    </message>
    <message>
        <source>led {when}, and put aside</source>
        <translation>animée {when}, et mise de côté</translation>
    </message>
    <message>
        <source>led twice, and put aside</source>
        <translation>animée deux fois, et mise de côté</translation>
    </message>
    <message numerus="yes">
        <source>led {n} time, and put aside | led {n} times, and put aside</source>
        <translation>
            <numerusform>animée {n} fois, et mise de côté</numerusform>
            <numerusform>animée {n} fois, et mise de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>led {when}</source>
        <translation>animée {when}</translation>
    </message>
    <message>
        <source>led twice</source>
        <translation>animée deux fois</translation>
    </message>
    <message numerus="yes">
        <source>led {n} time | led {n} times</source>
        <translation>
            <numerusform>animée {n} fois</numerusform>
            <numerusform>animée {n} fois</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not led this meeting yet.</source>
        <translation>Vous n’avez pas encore animé cette rencontre.</translation>
    </message>
    <message>
        <source>You have begun this meeting and put it aside.</source>
        <translation>Vous avez commencé cette rencontre et l’avez mise de côté.</translation>
    </message>
    <message>
        <source>You have led this meeting once, {when}.</source>
        <translation>Vous avez animé cette rencontre une fois, {when}.</translation>
    </message>
    <message>
        <source>You have led this meeting twice, last {when}.</source>
        <translation>Vous avez animé cette rencontre deux fois, la dernière {when}.</translation>
    </message>
    <message numerus="yes">
        <source>You have led this meeting {n} time, last {when}. | You have led this meeting {n} times, last {when}.</source>
        <translation>
            <numerusform>Vous avez animé cette rencontre {n} fois, la dernière {when}.</numerusform>
            <numerusform>Vous avez animé cette rencontre {n} fois, la dernière {when}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins as it usually went</source>
        <translation>Commence comme cela se passait d’ordinaire</translation>
    </message>
    <message>
        <source>{month} as you led it {when}</source>
        <translation>{month}, comme vous l’avez animé {when}</translation>
    </message>
    <message>
        <source>It ended with “{ending}”, {way}.</source>
        <translation>Cela s’est terminé par «&#xa0;{ending}&#xa0;», {way}.</translation>
    </message>
    <message>
        <source>Goes on from {month} as you led it {when}</source>
        <translation>Suite de {month}, comme vous l’avez animé {when}</translation>
    </message>
    <message>
        <source>The authors are not shown</source>
        <translation>Les auteurs ne sont pas indiqués</translation>
    </message>
    <message>
        <source>The year is not shown</source>
        <translation>L’année n’est pas indiquée</translation>
    </message>
    <message>
        <source>How far we read it</source>
        <translation>Jusqu’où nous l’avons lu</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’il dit</translation>
    </message>
    <message>
        <source>What it must not be cited for</source>
        <translation>Ce pour quoi il ne faut pas le citer</translation>
    </message>
    <message>
        <source>Who disagrees</source>
        <translation>Qui n’est pas d’accord</translation>
    </message>
    <message>
        <source>{who}: {about}.</source>
        <translation>{who}&#xa0;: {about}.</translation>
    </message>
    <message>
        <source>The file was saved since. This is the trial of the version before.</source>
        <translation>Le fichier a été enregistré depuis. Ceci est l’essai de la version d’avant.</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>non jugé</translation>
    </message>
    <message>
        <source>places</source>
        <comment>column: when leaders came in</comment>
        <translation>endroits</translation>
    </message>
    <message>
        <source>in time</source>
        <comment>column: when leaders came in</comment>
        <translation>à temps</translation>
    </message>
    <message>
        <source>before</source>
        <comment>column: when leaders came in</comment>
        <translation>avant</translation>
    </message>
    <message>
        <source>late</source>
        <comment>column: when leaders came in</comment>
        <translation>tard</translation>
    </message>
    <message>
        <source>not</source>
        <comment>column: when leaders came in</comment>
        <translation>pas</translation>
    </message>
    <message>
        <source>accepted</source>
        <comment>column: when leaders came in</comment>
        <translation>accepté</translation>
    </message>
    <message>
        <source>wait places</source>
        <comment>column: when leaders came in</comment>
        <translation>endroits d’attente</translation>
    </message>
    <message>
        <source>waited</source>
        <comment>column: when leaders came in</comment>
        <translation>a attendu</translation>
    </message>
    <message>
        <source>also spoke</source>
        <comment>column: when leaders came in</comment>
        <translation>a parlé aussi</translation>
    </message>
    <message>
        <source>condition that never held</source>
        <translation>condition qui n’a jamais tenu</translation>
    </message>
    <message>
        <source>condition that always held</source>
        <translation>condition qui a toujours tenu</translation>
    </message>
    <message numerus="yes">
        <source>{n} limit broken. | {n} limits broken.</source>
        <translation>
            <numerusform>{n} limite dépassée.</numerusform>
            <numerusform>{n} limites dépassées.</numerusform>
        </translation>
    </message>
    <message>
        <source>All limits hold.</source>
        <translation>Toutes les limites tiennent.</translation>
    </message>
    <message numerus="yes">
        <source>{n} play of each policy in each way, seed {seed}. | {n} plays of each policy in each way, seed {seed}.</source>
        <translation>
            <numerusform>{n} passage de chaque stratégie de chaque manière, graine {seed}.</numerusform>
            <numerusform>{n} passages de chaque stratégie de chaque manière, graine {seed}.</numerusform>
        </translation>
    </message>
    <message>
        <source>guided {distance}</source>
        <translation>guidé {distance}</translation>
    </message>
    <message>
        <source>open floor {distance}</source>
        <translation>libre {distance}</translation>
    </message>
    <message>
        <source>S* is 0 for chance and 1 for following the key; with a star it may be {most} at most.</source>
        <translation>S* vaut 0 pour le hasard et 1 si l’on suit la clé&#xa0;; avec une étoile, {most} au plus.</translation>
    </message>
    <message>
        <source>From chance to the key: {distances}; at least {least}.</source>
        <translation>Du hasard à la clé&#xa0;: {distances}&#xa0;; au moins {least}.</translation>
    </message>
    <message>
        <source>nothing was judged</source>
        <translation>rien n’a été jugé</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>S* guided</source>
        <translation>S* guidé</translation>
    </message>
    <message>
        <source>S* open floor</source>
        <translation>S* libre</translation>
    </message>
    <message>
        <source>Credit guided</source>
        <translation>Valeur guidé</translation>
    </message>
    <message>
        <source>Credit open floor</source>
        <translation>Valeur libre</translation>
    </message>
    <message>
        <source>Judged open floor</source>
        <translation>Jugé, libre</translation>
    </message>
    <message>
        <source>Gaming</source>
        <translation>Déjouer</translation>
    </message>
    <message>
        <source>Not available: {policies}; {why}.</source>
        <translation>Pas disponibles&#xa0;: {policies}&#xa0;; {why}.</translation>
    </message>
    <message>
        <source>Fits, means of a play</source>
        <translation>Convenances, moyennes d’un passage</translation>
    </message>
    <message>
        <source>Way</source>
        <comment>to play</comment>
        <translation>Manière</translation>
    </message>
    <message>
        <source>Timing in open floor, means of a play</source>
        <translation>Moments en passage libre, moyennes d’un passage</translation>
    </message>
    <message>
        <source>Gauges at the end, means</source>
        <translation>Jauges à la fin, moyennes</translation>
    </message>
    <message>
        <source>Plays of chance and of mixtures, ordered by credit. Every ending should be reached from both halves.</source>
        <translation>Passages au hasard et mélangés, rangés par valeur. Chaque fin devrait être atteinte depuis les deux moitiés.</translation>
    </message>
    <message>
        <source>Endings by half</source>
        <translation>Fins par moitié</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Lower half</source>
        <translation>Moitié basse</translation>
    </message>
    <message>
        <source>Upper half</source>
        <translation>Moitié haute</translation>
    </message>
    <message>
        <source>Endings by policy, plays</source>
        <translation>Fins par stratégie, passages</translation>
    </message>
    <message>
        <source>Reached: {beats} of {beats_of} beats, {moves} of {moves_of} moves, both sides of {conditions} of {conditions_of} conditions.</source>
        <translation>Atteint&#xa0;: {beats} temps sur {beats_of}, {moves} gestes sur {moves_of}, les deux côtés de {conditions} conditions sur {conditions_of}.</translation>
    </message>
    <message>
        <source>That nothing reached it is no proof that nothing can.</source>
        <translation>Que rien n’y soit arrivé ne prouve pas que rien ne peut y arriver.</translation>
    </message>
    <message>
        <source>Never reached</source>
        <translation>Jamais atteint</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of a file</comment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What</source>
        <comment>kind of thing</comment>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Which</source>
        <comment>its name</comment>
        <translation>Lequel</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a way to play</comment>
        <translation>libre</translation>
    </message>
    <message>
        <source>Frame</source>
        <comment>stage of the hour</comment>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Who has a case?</source>
        <comment>stage of the hour</comment>
        <translation>Qui a un cas&#xa0;?</translation>
    </message>
    <message>
        <source>Presentation</source>
        <comment>stage of the hour</comment>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>stage of the hour</comment>
        <translation>Questions</translation>
    </message>
    <message>
        <source>The group works</source>
        <comment>stage of the hour</comment>
        <translation>Le groupe travaille</translation>
    </message>
    <message>
        <source>Return</source>
        <comment>stage of the hour</comment>
        <translation>Retour dans le cercle</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>stage of the hour</comment>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>The writers would have said something here.</source>
        <translation>Ici les auteurs auraient dit quelque chose.</translation>
    </message>
    <message>
        <source>The writers would have waited here.</source>
        <translation>Ici les auteurs auraient attendu.</translation>
    </message>
    <message>
        <source>The writers could see either: a word, or waiting.</source>
        <translation>Les auteurs pouvaient voir l’un et l’autre&#xa0;: un mot, ou attendre.</translation>
    </message>
    <message>
        <source>Written by the makers of this program from published texts. No Balint leader has reviewed this session yet.</source>
        <translation>Écrit par ceux qui ont fait ce programme, d’après des textes publiés. Aucun leader Balint n’a encore relu cette séance.</translation>
    </message>
    <message>
        <source>Say nothing</source>
        <translation>Ne rien dire</translation>
    </message>
    <message numerus="yes">
        <source>silence, {n} second | silence, {n} seconds</source>
        <translation>
            <numerusform>silence, {n} seconde</numerusform>
            <numerusform>silence, {n} secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Plays</source>
        <comment>title of a print copy of several</comment>
        <translation>Passages</translation>
    </message>
    <message>
        <source>{path} could not be written</source>
        <translation>{path} n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. What was kept of a play up to here stays kept. You can go on; if things look odd, close the program and start it again.</source>
        <translation>Quelque chose s’est mal passé qui n’aurait pas dû. Ce qui était gardé d’un passage jusqu’ici reste gardé. Vous pouvez continuer&#xa0;; si quelque chose paraît étrange, fermez le programme et relancez-le.</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Quelque chose s’est mal passé</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The same is written in {path}.</source>
        <translation>La même chose est écrite dans {path}.</translation>
    </message>
    <message>
        <source>There is no pass mark. The writers’ view is that of the makers of this program; no figure here says who is ready to lead, and none is about a person.</source>
        <translation>Il n’y a pas de seuil de réussite. La vue des auteurs est celle de ceux qui ont fait ce programme&#xa0;; aucun chiffre ici ne dit qui est prêt à animer, et aucun ne porte sur une personne.</translation>
    </message>
    <message>
        <source>{title} · results</source>
        <translation>{title} · résultats</translation>
    </message>
    <message>
        <source>Who has finished</source>
        <translation>Qui a terminé</translation>
    </message>
    <message>
        <source>To discuss: where the room was most divided</source>
        <translation>À discuter&#xa0;: où la salle était le plus partagée</translation>
    </message>
    <message>
        <source>What could be done</source>
        <translation>Ce qu’on pouvait faire</translation>
    </message>
    <message>
        <source>The room</source>
        <comment>those who were there</comment>
        <translation>La salle</translation>
    </message>
    <message>
        <source>Leaders, first</source>
        <comment>what leaders would do first</comment>
        <translation>Leaders, en premier</translation>
    </message>
    <message>
        <source>The writers</source>
        <translation>Les auteurs</translation>
    </message>
    <message>
        <source>What people said of their own leading</source>
        <translation>Ce que les gens ont dit de leur propre façon d’animer</translation>
    </message>
    <message>
        <source>All moments</source>
        <translation>Tous les endroits</translation>
    </message>
    <message>
        <source>How many did what the writers would or could have done, with a 95 % interval</source>
        <translation>Combien ont fait ce que les auteurs auraient fait ou pu faire, avec un intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Answers</source>
        <comment>how many</comment>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>What the writers would or could have done</source>
        <translation>Ce que les auteurs auraient fait ou pu faire</translation>
    </message>
    <message>
        <source>What can and cannot be said of it</source>
        <translation>Ce qu’on peut en dire et ce qu’on ne peut pas</translation>
    </message>
    <message numerus="yes">
        <source>{number} hand-in counted. | {number} hand-ins counted.</source>
        <translation>
            <numerusform>Remises comptées&#xa0;: {n}.</numerusform>
            <numerusform>Remises comptées&#xa0;: {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}: {ended} to its end, {n} left it before. | {title}: {ended} to its end, {n} left it before.</source>
        <comment>how many led a session to its end, and how many left it</comment>
        <translation>
            <numerusform>{title}&#xa0;: {ended} jusqu’à la fin, {n} quittée avant.</numerusform>
            <numerusform>{title}&#xa0;: {ended} jusqu’à la fin, {n} quittées avant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}: {n} to its end. | {title}: {n} to its end.</source>
        <translation>
            <numerusform>{title}&#xa0;: {n} jusqu’à la fin.</numerusform>
            <numerusform>{title}&#xa0;: {n} jusqu’à la fin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{title}: for {n} the time was over before. | {title}: for {n} the time was over before.</source>
        <comment>how many had to end a session because its time was over</comment>
        <translation>
            <numerusform>{title}&#xa0;: pour {n} personne le temps était passé avant.</numerusform>
            <numerusform>{title}&#xa0;: pour {n} personnes le temps était passé avant.</numerusform>
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
            <numerusform>{title}&#xa0;: {n} personne veut reprendre un endroit&#xa0;: {places}.</numerusform>
            <numerusform>{title}&#xa0;: {n} personnes veulent reprendre un endroit&#xa0;: {places}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} person guessed how many of ten leaders would have done the same there: {mean} on average. | {n} people guessed how many of ten leaders would have done the same there: {mean} on average.</source>
        <translation>
            <numerusform>{n} personne a estimé combien de leaders sur dix y auraient fait la même chose&#xa0;: {mean} en moyenne.</numerusform>
            <numerusform>{n} personnes ont estimé combien de leaders sur dix y auraient fait la même chose&#xa0;: {mean} en moyenne.</numerusform>
        </translation>
    </message>
    <message>
        <source>minute {minute} · {title}</source>
        <translation>minute {minute} · {title}</translation>
    </message>
    <message numerus="yes">
        <source>{number} moment as items: met by {least} to {most} of the people | {number} moments as items: met by {least} to {most} of the people</source>
        <comment>a clause before a semicolon</comment>
        <translation>
            <numerusform>{number} endroit comme item&#xa0;: rencontré par {least} à {most} des personnes</numerusform>
            <numerusform>{number} endroits comme items&#xa0;: rencontrés par {least} à {most} des personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} moment did not vary at all. | {number} moments did not vary at all.</source>
        <comment>a clause after a semicolon</comment>
        <translation>
            <numerusform>{number} endroit n’a pas varié du tout.</numerusform>
            <numerusform>{number} endroits n’ont pas varié du tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>Persons × (moments : sessions), {persons} people, {sessions} sessions, {moments} moments: what share of the differences between people would be there again in other sessions of this kind cannot be computed.</source>
        <translation>Personnes × (endroits&#xa0;: séances), {persons} personnes, {sessions} séances, {moments} endroits&#xa0;: quelle part des différences entre personnes se retrouverait dans d’autres séances de ce genre ne peut pas être calculée.</translation>
    </message>
    <message>
        <source>Persons × (moments : sessions), {persons} people, {sessions} sessions, {moments} moments: of the differences between people a share of {share} would be there again in other sessions of this kind</source>
        <comment>a clause before a semicolon</comment>
        <translation>Personnes × (endroits&#xa0;: séances), {persons} personnes, {sessions} séances, {moments} endroits&#xa0;: des différences entre personnes, une part de {share} se retrouverait dans d’autres séances de ce genre</translation>
    </message>
    <message>
        <source>That says how repeatable the figure is, not what it measures.</source>
        <translation>Cela dit à quel point le chiffre est répétable, non ce qu’il mesure.</translation>
    </message>
    <message numerus="yes">
        <source>with {n} session it cannot be computed | with {n} sessions it cannot be computed</source>
        <comment>a clause</comment>
        <translation>
            <numerusform>avec {n} séance, cela ne peut pas être calculé</numerusform>
            <numerusform>avec {n} séances, cela ne peut pas être calculé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with {n} session {share} | with {n} sessions {share}</source>
        <comment>a clause</comment>
        <translation>
            <numerusform>avec {n} séance {share}</numerusform>
            <numerusform>avec {n} séances {share}</numerusform>
        </translation>
    </message>
    <message>
        <source>No ten leaders have answered every moment, so the writers are the key here.</source>
        <translation>Il n’y a pas dix leaders qui aient répondu à chaque endroit&#xa0;; ici la clé est donc celle des auteurs.</translation>
    </message>
    <message numerus="yes">
        <source>With {n} leader as the key it cannot be computed. | With {n} leaders as the key it cannot be computed.</source>
        <translation>
            <numerusform>Avec {n} leader comme clé, cela ne peut pas être calculé.</numerusform>
            <numerusform>Avec {n} leaders comme clé, cela ne peut pas être calculé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With {n} leader as the key it is {share}, depending on which leaders one had asked. | With {n} leaders as the key it is {share}, depending on which leaders one had asked.</source>
        <translation>
            <numerusform>Avec {n} leader comme clé, elle est de {share}, selon les leaders qu’on aurait interrogés.</numerusform>
            <numerusform>Avec {n} leaders comme clé, elle est de {share}, selon les leaders qu’on aurait interrogés.</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}, minute {minute} · {place}</source>
        <translation>{title}, minute {minute} · {place}</translation>
    </message>
    <message>
        <source>{title}, minute {minute}</source>
        <translation>{title}, minute {minute}</translation>
    </message>
    <message numerus="yes">
        <source>{number} answer. | {number} answers.</source>
        <translation>
            <numerusform>Réponses&#xa0;: {n}.</numerusform>
            <numerusform>Réponses&#xa0;: {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No panel of ten leaders has answered this moment.</source>
        <translation>Aucun panel de dix leaders n’a répondu à cet endroit.</translation>
    </message>
    <message numerus="yes">
        <source>{n} leader. | {n} leaders.</source>
        <translation>
            <numerusform>{n} leader.</numerusform>
            <numerusform>{n} leaders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fewer than {n} answer | fewer than {n} answers</source>
        <translation>
            <numerusform>moins de {n} réponse</numerusform>
            <numerusform>moins de {n} réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>{value} ({low} to {high})</source>
        <translation>{value} ({low} à {high})</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>To the text</source>
        <translation>Vers le texte</translation>
    </message>
    <message>
        <source>Your own view</source>
        <translation>Votre propre vue</translation>
    </message>
    <message>
        <source>The hour, as anybody in the room could have seen it</source>
        <translation>L’heure, comme n’importe qui dans la salle aurait pu la voir</translation>
    </message>
    <message>
        <source>The drawing as a table</source>
        <translation>Le dessin en tableau</translation>
    </message>
    <message>
        <source>One row for each stretch of talk</source>
        <translation>Une ligne pour chaque tranche de parole</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Who spoke</source>
        <translation>Qui a parlé</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Aussi</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>spoke</comment>
        <translation>personne</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Un endroit</translation>
    </message>
    <message>
        <source>Some places</source>
        <translation>Quelques endroits</translation>
    </message>
    <message>
        <source>What leaders did first here</source>
        <translation>Ce que des leaders ont fait ici d’abord</translation>
    </message>
    <message>
        <source>What else was possible, and what it would have led to in this telling</source>
        <translation>Ce qui était encore possible, et où cela aurait mené dans cette version</translation>
    </message>
    <message>
        <source>The next lines, in this telling</source>
        <translation>Les répliques suivantes, dans cette version</translation>
    </message>
    <message>
        <source>For next time.</source>
        <translation>Pour la prochaine fois.</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Sur quoi cela repose</translation>
    </message>
    <message>
        <source>Coming in and waiting</source>
        <translation>Intervenir et attendre</translation>
    </message>
    <message>
        <source>What the group took home</source>
        <translation>Ce que le groupe a emporté</translation>
    </message>
    <message>
        <source>This relationship</source>
        <translation>Cette relation</translation>
    </message>
    <message>
        <source>This safety</source>
        <translation>Cette sécurité</translation>
    </message>
    <message>
        <source>A question to keep</source>
        <translation>Une question à garder</translation>
    </message>
    <message>
        <source>One thing to try</source>
        <translation>Une chose à essayer</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Vos notes</translation>
    </message>
    <message>
        <source>All moments of this road</source>
        <translation>Tous les endroits de ce chemin</translation>
    </message>
    <message>
        <source>What you did at each moment, and the writers’ view</source>
        <translation>Ce que vous avez fait à chaque endroit, et comment les auteurs le voient</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Ce que vous avez fait</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>The map, with your road</source>
        <translation>La carte, avec votre chemin</translation>
    </message>
    <message>
        <source>The road as a list</source>
        <translation>Le chemin en liste</translation>
    </message>
    <message>
        <source>{title} · for faculty only</source>
        <translation>{title} · pour les formateurs seulement</translation>
    </message>
    <message>
        <source>{title} · for the room</source>
        <translation>{title} · pour la salle</translation>
    </message>
    <message>
        <source>Cut along the broken lines.</source>
        <translation>Couper le long des traits pointillés.</translation>
    </message>
    <message>
        <source>Before you start.</source>
        <translation>Avant de commencer.</translation>
    </message>
    <message>
        <source>And you?</source>
        <translation>Et vous&#xa0;?</translation>
    </message>
    <message>
        <source>First your own sentence. Then, if you like, what comes nearest.</source>
        <translation>D’abord votre propre phrase. Puis, si vous voulez, ce qui s’en approche le plus.</translation>
    </message>
    <message>
        <source>Role cards</source>
        <translation>Cartes de rôle</translation>
    </message>
    <message>
        <source>For faculty only</source>
        <translation>Pour les formateurs seulement</translation>
    </message>
    <message>
        <source>Three places to stop at, with arguments both ways. These are the writers’ views; disagree aloud.</source>
        <translation>Trois endroits où s’arrêter, avec des raisons dans les deux sens. Ce sont les vues des auteurs&#xa0;; contredisez-vous à voix haute.</translation>
    </message>
    <message>
        <source>One way to hear it.</source>
        <translation>Une façon de l’entendre.</translation>
    </message>
    <message>
        <source>Another.</source>
        <comment>another way to hear it</comment>
        <translation>Une autre.</translation>
    </message>
    <message>
        <source>But:</source>
        <translation>Mais&#xa0;:</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>to be asked in the room</comment>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Ninety minutes</source>
        <translation>Quatre-vingt-dix minutes</translation>
    </message>
    <message>
        <source>A page to think and talk with. It counts towards no society&apos;s hours or training, and says nothing about who is ready to lead.</source>
        <translation>Une page pour réfléchir et parler. Elle ne compte pour les heures ni pour la formation d’aucune société, et ne dit rien de qui est prêt à animer.</translation>
    </message>
    <message>
        <source>You said first: “{words}”</source>
        <translation>Vous avez dit d’abord&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>The hour of “{title}”</source>
        <translation>L’heure de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Minute {minute}, {part}: {title}</source>
        <translation>Minute {minute}, {part}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>An act nobody foresaw</source>
        <translation>Quelque chose que personne n’avait prévu</translation>
    </message>
    <message>
        <source>The writers have no view of it.</source>
        <translation>Les auteurs n’en ont pas de vue.</translation>
    </message>
    <message>
        <source>The hour</source>
        <translation>L’heure</translation>
    </message>
    <message>
        <source>A place to practise leading a Balint group, with invented people. It certifies nothing, its minutes count toward no training, and it does not measure whether anybody can lead.</source>
        <translation>Un lieu pour s’exercer à animer un groupe Balint, avec des personnes inventées. Il n’atteste rien, ses minutes ne comptent pour aucune formation, et il ne mesure pas si quelqu’un sait animer.</translation>
    </message>
    <message>
        <source>This program never looks for a newer version by itself, and sends nothing anywhere. Whoever gave it to you can say whether there is one. A file that a newer version made is not opened by this one, and says so.</source>
        <translation>Ce programme ne cherche jamais de lui-même une version plus récente, et n’envoie rien nulle part. Celui qui vous l’a donné peut dire s’il y en a une. Un fichier fait par une version plus récente n’est pas ouvert par celle-ci, et elle le dit.</translation>
    </message>
    <message>
        <source>This version is more than a year old. It is worth asking whether there is a newer one.</source>
        <translation>Cette version a plus d’un an. Cela vaut la peine de demander s’il y en a une plus récente.</translation>
    </message>
    <message>
        <source>The program is under the MIT licence, the sessions and texts under Creative Commons Attribution 4.0, the typeface Inter under the SIL Open Font License 1.1. Below are the licences of the libraries it is made with.</source>
        <translation>Le programme est sous licence MIT, les séances et les textes sous Creative Commons Attribution 4.0, le caractère Inter sous SIL Open Font License 1.1. Ci-dessous les licences des bibliothèques dont il est fait.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the version</source>
        <translation>Copier la version</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Licences of the libraries</source>
        <translation>Licences des bibliothèques</translation>
    </message>
    <message>
        <source>The version is copied.</source>
        <translation>La version est copiée.</translation>
    </message>
    <message>
        <source>{version} of {day}</source>
        <translation>{version} du {day}</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>The map comes with the first version of the file that can be led.</source>
        <translation>La carte vient avec la première version du fichier qui peut être animée.</translation>
    </message>
    <message>
        <source>Writers&apos; bench: {file}</source>
        <translation>La table des auteurs&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Play from the chosen beat…</source>
        <translation>Jouer depuis le temps choisi…</translation>
    </message>
    <message>
        <source>Briefing: {title}</source>
        <translation>Avant l’heure&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>Avant l’heure</translation>
    </message>
    <message>
        <source>Choose another session</source>
        <translation>Choisir une autre séance</translation>
    </message>
    <message>
        <source>Who sits here</source>
        <translation>Qui est assis ici</translation>
    </message>
    <message>
        <source>How this group works</source>
        <translation>Comment ce groupe travaille</translation>
    </message>
    <message>
        <source>Before this meeting</source>
        <translation>Avant cette rencontre</translation>
    </message>
    <message>
        <source>How do you want to lead?</source>
        <translation>Comment voulez-vous animer&#xa0;?</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Manière</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Allure</translation>
    </message>
    <message>
        <source>With others</source>
        <translation>Avec d’autres</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Begin {title}</source>
        <translation>Commencer {title}</translation>
    </message>
    <message>
        <source>Back to the room</source>
        <translation>Revenir dans la salle</translation>
    </message>
    <message>
        <source>Stop, and go live</source>
        <translation>S’arrêter et continuer en direct</translation>
    </message>
    <message>
        <source>The sessions are being read.</source>
        <translation>Les séances sont en train d’être lues.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>Something went wrong in the program, and this is what it could write down. Every action you were shown is kept. These lines are for whoever looks after the program: they say where it was, and may contain names of folders on this computer. They were sent nowhere. You can copy them into a message, delete them, or leave them.</source>
        <translation>Quelque chose s’est mal passé dans le programme, et voici ce qu’il a pu noter. Chaque geste que vous avez vu est gardé. Ces lignes sont pour ceux qui s’occupent du programme&#xa0;: elles disent où il en était, et peuvent contenir des noms de dossiers de cet ordinateur. Elles n’ont été envoyées nulle part. Vous pouvez les copier dans un message, les effacer ou les laisser.</translation>
    </message>
    <message>
        <source>When the program last stopped</source>
        <translation>Quand le programme s’est arrêté la dernière fois</translation>
    </message>
    <message>
        <source>What was written down</source>
        <translation>Ce qui a été noté</translation>
    </message>
    <message>
        <source>Copy what was written down</source>
        <translation>Copier ce qui a été noté</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>The program stopped in the middle</source>
        <translation>Le programme s’est arrêté en plein milieu</translation>
    </message>
    <message>
        <source>The file is {path}.</source>
        <translation>Le fichier est {path}.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>A note to yourself</source>
        <translation>Une note pour vous-même</translation>
    </message>
    <message>
        <source>What do I want to remember of this hour?</source>
        <translation>Que veux-je garder de cette heure&#xa0;?</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words: what do they mean?</source>
        <translation>Les mots&#xa0;: que veulent-ils dire&#xa0;?</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Copy the debrief as text</source>
        <translation>Copier le retour en texte</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>La carte</translation>
    </message>
    <message>
        <source>The map of this session</source>
        <translation>La carte de cette séance</translation>
    </message>
    <message>
        <source>All the roads of this hour, and yours</source>
        <translation>Tous les chemins de cette heure, et le vôtre</translation>
    </message>
    <message>
        <source>The debrief</source>
        <translation>Le retour</translation>
    </message>
    <message>
        <source>You said first:</source>
        <translation>Vous avez dit d’abord&#xa0;:</translation>
    </message>
    <message>
        <source>What they took home</source>
        <translation>Ce qu’ils ont emporté</translation>
    </message>
    <message>
        <source>After an hour like this</source>
        <translation>Après une heure comme celle-ci</translation>
    </message>
    <message>
        <source>A sign leads to its moment: click it, or use the arrow keys and Enter.</source>
        <translation>Un signe mène à son endroit&#xa0;: cliquez dessus, ou utilisez les flèches et Entrée.</translation>
    </message>
    <message>
        <source>Practise for five minutes</source>
        <translation>S’exercer cinq minutes</translation>
    </message>
    <message>
        <source>What you do</source>
        <translation>Ce que vous faites</translation>
    </message>
    <message>
        <source>Not led yet</source>
        <translation>Pas encore animées</translation>
    </message>
    <message numerus="yes">
        <source>{n} place is due. | {n} places are due.</source>
        <translation>
            <numerusform>{n} endroit est prévu.</numerusform>
            <numerusform>{n} endroits sont prévus.</numerusform>
        </translation>
    </message>
    <message>
        <source>All places that come back</source>
        <translation>Tous les endroits qui reviennent</translation>
    </message>
    <message>
        <source>Places to come back to</source>
        <translation>Endroits où revenir</translation>
    </message>
    <message>
        <source>Your moments, by what they called for</source>
        <translation>Vos endroits, selon ce qu’ils demandaient</translation>
    </message>
    <message>
        <source>The moments</source>
        <translation>Les endroits</translation>
    </message>
    <message>
        <source>The moments, {habit}</source>
        <translation>Les endroits, {habit}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Read what the last run wrote down</source>
        <translation>Lire ce que la dernière exécution a noté</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Delete what the last run wrote down</source>
        <translation>Effacer ce que la dernière exécution a noté</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>All my plays</source>
        <translation>Tous mes passages</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>Continuer où vous étiez</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse: Tab goes from one thing to the next, Space presses it.</source>
        <translation>Tout peut se faire sans souris&#xa0;: Tab va d’une chose à la suivante, Espace l’actionne.</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Dans la salle</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Sur la carte</translation>
    </message>
    <message>
        <source>On the writers&apos; bench</source>
        <translation>À la table des auteurs</translation>
    </message>
    <message>
        <source>Begin with this set</source>
        <translation>Commencer avec ce choix</translation>
    </message>
    <message>
        <source>Keep a copy…</source>
        <translation>Garder une copie…</translation>
    </message>
    <message>
        <source>The set</source>
        <translation>Le choix</translation>
    </message>
    <message>
        <source>Some words, or nothing.</source>
        <translation>Quelques mots, ou rien.</translation>
    </message>
    <message>
        <source>What I expect of myself</source>
        <translation>Ce que j’attends de moi</translation>
    </message>
    <message>
        <source>{led} of {all} led. The figures come after the last one.</source>
        <translation>{led} animées sur {all}. Les chiffres viennent après la dernière.</translation>
    </message>
    <message>
        <source>Its debrief</source>
        <translation>Son retour</translation>
    </message>
    <message>
        <source>The debrief of {title}</source>
        <translation>Le retour de {title}</translation>
    </message>
    <message>
        <source>Led.</source>
        <translation>Animée.</translation>
    </message>
    <message>
        <source>Lead it</source>
        <translation>L’animer</translation>
    </message>
    <message>
        <source>Lead {title}</source>
        <translation>Animer {title}</translation>
    </message>
    <message>
        <source>Give this set up</source>
        <translation>Abandonner ce choix</translation>
    </message>
    <message>
        <source>All of the set is led. First what you expected, beside what was counted; then a page to talk over.</source>
        <translation>Toutes sont animées. D’abord ce que vous attendiez, à côté de ce qui a été compté&#xa0;; puis une page dont parler.</translation>
    </message>
    <message>
        <source>Keep a copy of the page for a co-leader</source>
        <translation>Garder une copie de la page pour un co-leader</translation>
    </message>
    <message>
        <source>Debrief: {title}</source>
        <translation>Retour&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Begin another set</source>
        <translation>Commencer un autre choix</translation>
    </message>
    <message>
        <source>You expected</source>
        <translation>Vous attendiez</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>Ce qui a été compté</translation>
    </message>
    <message>
        <source>For the one who leads with me</source>
        <translation>Pour la personne qui anime avec moi</translation>
    </message>
    <message>
        <source>Your own words.</source>
        <translation>Vos propres mots.</translation>
    </message>
    <message>
        <source>What the writers think</source>
        <translation>Ce que pensent les auteurs</translation>
    </message>
    <message>
        <source>Search the map</source>
        <translation>Chercher dans la carte</translation>
    </message>
    <message>
        <source>The map of “{title}”</source>
        <translation>La carte de «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Only beats in which this person is heard</source>
        <translation>Seulement les temps où l’on entend cette personne</translation>
    </message>
    <message>
        <source>Only beats in which this could be done</source>
        <translation>Seulement les temps où l’on pouvait faire cela</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Words at their usual size</source>
        <translation>Les mots à leur taille habituelle</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Toute la carte</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>Montrer toute la carte</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Change: {note}</source>
        <translation>Changer&#xa0;: {note}</translation>
    </message>
    <message>
        <source>Delete: {note}</source>
        <translation>Effacer&#xa0;: {note}</translation>
    </message>
    <message>
        <source>To the debrief</source>
        <translation>Vers le retour</translation>
    </message>
    <message>
        <source>To the debrief: {note}</source>
        <translation>Vers le retour&#xa0;: {note}</translation>
    </message>
    <message>
        <source>Write about the leading.</source>
        <translation>Écrivez sur la façon d’animer.</translation>
    </message>
    <message>
        <source>A new page</source>
        <translation>Une nouvelle page</translation>
    </message>
    <message>
        <source>Begin a new page</source>
        <translation>Commencer une nouvelle page</translation>
    </message>
    <message>
        <source>Search the notebook</source>
        <translation>Chercher dans le carnet</translation>
    </message>
    <message>
        <source>Take the deletion back</source>
        <translation>Annuler l’effacement</translation>
    </message>
    <message>
        <source>Deleted. It can be taken back.</source>
        <translation>Effacé. Cela peut être annulé.</translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation>pas encore écrit</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Écrire le fichier…</translation>
    </message>
    <message>
        <source>Its briefing comes first. What you do is kept with your plays.</source>
        <translation>Ce qu’il faut savoir avant l’heure vient d’abord. Ce que vous faites est gardé avec vos passages.</translation>
    </message>
    <message>
        <source>The writers&apos; bench: checks, the play as you write it, the map, a trial. Nothing you do there is kept.</source>
        <translation>La table des auteurs&#xa0;: vérifications, le passage à mesure que vous écrivez, la carte, un essai. Rien de ce que vous y faites n’est gardé.</translation>
    </message>
    <message>
        <source>A session file</source>
        <translation>Un fichier de séance</translation>
    </message>
    <message>
        <source>Work on it</source>
        <translation>Y travailler</translation>
    </message>
    <message>
        <source>As a pair: {title}</source>
        <translation>À deux&#xa0;: {title}</translation>
    </message>
    <message>
        <source>The hour is over</source>
        <translation>L’heure est finie</translation>
    </message>
    <message>
        <source>Where you differed</source>
        <translation>Où vous étiez différents</translation>
    </message>
    <message>
        <source>To what the writers think</source>
        <translation>Vers ce que pensent les auteurs</translation>
    </message>
    <message>
        <source>The moment before</source>
        <translation>L’instant d’avant</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>A sentence, or nothing.</source>
        <translation>Une phrase, ou rien.</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>Mes propres mots</translation>
    </message>
    <message>
        <source>{move}: accept, or advise against?</source>
        <translation>{move}&#xa0;: accepter, ou déconseiller&#xa0;?</translation>
    </message>
    <message>
        <source>That was the hour</source>
        <translation>C’était l’heure</translation>
    </message>
    <message>
        <source>Tradition or society</source>
        <translation>Tradition ou société</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Years of leading Balint groups</source>
        <translation>Années d’animation de groupes Balint</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Write my answers into a file…</source>
        <translation>Écrire mes réponses dans un fichier…</translation>
    </message>
    <message>
        <source>Choose what you would do first; saying nothing is an answer.</source>
        <translation>Choisissez ce que vous feriez d’abord&#xa0;; ne rien dire est une réponse.</translation>
    </message>
    <message>
        <source>The years of leading are a whole number, or nothing.</source>
        <translation>Les années d’animation sont un nombre entier, ou rien.</translation>
    </message>
    <message>
        <source>Continue: {title}</source>
        <translation>Continuer&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Regarder en arrière</translation>
    </message>
    <message>
        <source>Look back: {title}</source>
        <translation>Regarder en arrière&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Begin again: {title}</source>
        <translation>Recommencer&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Keep a copy…: {title}</source>
        <translation>Garder une copie…&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Discard: {title}</source>
        <translation>Jeter&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Le jeter</translation>
    </message>
    <message>
        <source>Plenary: {title}</source>
        <translation>Plénière&#xa0;: {title}</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un pas en arrière</translation>
    </message>
    <message>
        <source>Stop and go live: role cards</source>
        <translation>S’arrêter et continuer en direct&#xa0;: cartes de rôle</translation>
    </message>
    <message>
        <source>{path} cannot be read ({why}).</source>
        <translation>{path} ne peut pas être lu ({why}).</translation>
    </message>
    <message>
        <source>A sentence from the room</source>
        <translation>Une phrase de la salle</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Depuis un fichier…</translation>
    </message>
    <message>
        <source>Press to take it away</source>
        <translation>Appuyer pour l’enlever</translation>
    </message>
    <message>
        <source>Votes: {move}</source>
        <translation>Votes&#xa0;: {move}</translation>
    </message>
    <message>
        <source>The room: {votes}.</source>
        <translation>La salle&#xa0;: {votes}.</translation>
    </message>
    <message>
        <source>The room: {votes}</source>
        <translation>La salle&#xa0;: {votes}</translation>
    </message>
    <message>
        <source>Sentences, one a line</source>
        <translation>Phrases, une par ligne</translation>
    </message>
    <message>
        <source>Single places</source>
        <translation>Endroits isolés</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Endroit suivant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>How the writers hear it is below.</source>
        <translation>Comment les auteurs l’entendent se trouve dessous.</translation>
    </message>
    <message>
        <source>Nothing of it was opened, and nothing was changed. Whoever wrote the file can put this right; send them the list.</source>
        <translation>Rien n’en a été ouvert, et rien n’a été changé. La personne qui a écrit le fichier peut y remédier&#xa0;; envoyez-lui la liste.</translation>
    </message>
    <message>
        <source>This file was refused</source>
        <translation>Ce fichier a été refusé</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message numerus="yes">
        <source>{file}: one thing is wrong with it. | {file}: {n} things are wrong with it.</source>
        <translation>
            <numerusform>{file}&#xa0;: une chose n’y va pas.</numerusform>
            <numerusform>{file}&#xa0;: {n} choses n’y vont pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file cannot be led</source>
        <translation>Ce fichier ne peut pas être animé</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>Ce qui ne va pas dans le fichier</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Work on the file</source>
        <translation>Travailler au fichier</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marqué</translation>
    </message>
    <message>
        <source>No longer marked</source>
        <translation>N’est plus marqué</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>The hour is over.</source>
        <translation>L’heure est finie.</translation>
    </message>
    <message numerus="yes">
        <source>{n} thing you could say, or nothing | {n} things you could say, or nothing</source>
        <translation>
            <numerusform>{n} chose que vous pourriez dire, ou rien</numerusform>
            <numerusform>{n} choses que vous pourriez dire, ou rien</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} What comes nearest?</source>
        <translation>{words} Qu’est-ce qui s’en approche le plus&#xa0;?</translation>
    </message>
    <message>
        <source>Transcript copied</source>
        <translation>Transcription copiée</translation>
    </message>
    <message>
        <source>Workshop: {title}</source>
        <translation>Atelier&#xa0;: {title}</translation>
    </message>
    <message>
        <source>The last day to hand in is over.</source>
        <translation>Le dernier jour pour remettre est passé.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Votre code</translation>
    </message>
    <message>
        <source>Read what the writers say of it</source>
        <translation>Lire ce qu’en disent les auteurs</translation>
    </message>
    <message>
        <source>Before you start: {note}</source>
        <translation>Avant de commencer&#xa0;: {note}</translation>
    </message>
    <message>
        <source>Take {title} instead</source>
        <translation>Prendre plutôt {title}</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Begin: {title}</source>
        <translation>Commencer&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Read the debrief</source>
        <translation>Lire le retour</translation>
    </message>
    <message>
        <source>A telling</source>
        <translation>Une version</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Follows your computer</source>
        <translation>Suit votre ordinateur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Warm paper</source>
        <translation>Papier chaud</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>For the evening</source>
        <translation>Pour le soir</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Black on white, strong edges</source>
        <translation>Noir sur blanc, bords marqués</translation>
    </message>
    <message>
        <source>With movement</source>
        <translation>Avec mouvement</translation>
    </message>
    <message>
        <source>Without movement</source>
        <translation>Sans mouvement</translation>
    </message>
    <message>
        <source>{setting}: less</source>
        <translation>{setting}&#xa0;: moins</translation>
    </message>
    <message>
        <source>{setting}: more</source>
        <translation>{setting}&#xa0;: plus</translation>
    </message>
    <message>
        <source>Read aloud in the room</source>
        <translation>Lire à voix haute dans la salle</translation>
    </message>
    <message>
        <source>Each person has a voice of their own; a line waits until the one before it has been said.</source>
        <translation>Chaque personne a sa propre voix&#xa0;; une réplique attend que la précédente ait été dite.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>{value} %</source>
        <translation>{value}&#xa0;%</translation>
    </message>
    <message>
        <source>Reading pace</source>
        <translation>Rythme de lecture</translation>
    </message>
    <message>
        <source>{value} words a minute</source>
        <translation>{value} mots par minute</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Everything grows with it. Ctrl and plus or minus work on every page.</source>
        <translation>Tout grandit avec. Ctrl et plus ou moins marchent sur chaque page.</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Mouvement</translation>
    </message>
    <message>
        <source>How fast lines appear in the room. A key always shows the rest.</source>
        <translation>À quelle vitesse les répliques apparaissent dans la salle. Une touche montre toujours le reste.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>The folder in which everything is kept: {folder}</source>
        <translation>Le dossier où tout est gardé : {folder}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Back up everything…</source>
        <translation>Tout sauvegarder…</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Reprendre d’une sauvegarde…</translation>
    </message>
    <message>
        <source>All of it is kept in this folder, on this computer; nothing leaves it by itself.</source>
        <translation>Tout est gardé dans ce dossier, sur cet ordinateur&#xa0;; rien n’en sort de soi-même.</translation>
    </message>
    <message>
        <source>{file} is no file that can be handed in. {why}</source>
        <translation>{file} n’est pas un fichier que l’on puisse remettre. {why}</translation>
    </message>
    <message>
        <source>What you did could not be kept ({why}). Please try again.</source>
        <translation>Ce que vous avez fait n’a pas pu être gardé ({why}). Veuillez réessayer.</translation>
    </message>
    <message>
        <source>What you wrote could not be kept ({why}). Please try again.</source>
        <translation>Ce que vous avez écrit n’a pas pu être gardé ({why}). Veuillez réessayer.</translation>
    </message>
    <message>
        <source>It opens on {day}.</source>
        <translation>Cela s’ouvre le {day}.</translation>
    </message>
    <message>
        <source>“{title}” was rewritten since; its feedback cannot be shown here.</source>
        <translation>«&#xa0;{title}&#xa0;» a été réécrit depuis&#xa0;; son retour ne peut pas être montré ici.</translation>
    </message>
    <message>
        <source>Your part of the hour, as anybody in the room could have seen it</source>
        <translation>Votre part de l’heure, comme n’importe qui dans la salle aurait pu la voir</translation>
    </message>
    <message>
        <source>Afterwards, in this telling: {title}</source>
        <translation>Ensuite, dans cette version&#xa0;: {title}</translation>
    </message>
    <message>
        <source>{guess} (minute {minute})</source>
        <translation>{guess} (minute {minute})</translation>
    </message>
    <message>
        <source>What leaders did first at minute {minute}: {votes}</source>
        <translation>Ce que des leaders ont fait d’abord à la minute {minute}&#xa0;: {votes}</translation>
    </message>
    <message>
        <source>What else was possible at minute {minute}, and what it would have led to in this telling:</source>
        <translation>Ce qui était encore possible à la minute {minute}, et où cela aurait mené dans cette version&#xa0;:</translation>
    </message>
    <message>
        <source>the same lines as after {move}</source>
        <translation>les mêmes répliques qu’après {move}</translation>
    </message>
    <message>
        <source>For next time: {words}</source>
        <translation>Pour la prochaine fois&#xa0;: {words}</translation>
    </message>
    <message>
        <source>What this rests on, at minute {minute}. {claims}</source>
        <translation>Sur quoi cela repose, à la minute {minute}. {claims}</translation>
    </message>
    <message>
        <source>Choose a beat of the map or of the list to read it.</source>
        <translation>Choisissez un temps de la carte ou de la liste pour le lire.</translation>
    </message>
    <message>
        <source>The beat</source>
        <translation>Le temps</translation>
    </message>
    <message>
        <source>The beat: {title}</source>
        <translation>Le temps&#xa0;: {title}</translation>
    </message>
    <message>
        <source>What was possible here</source>
        <translation>Ce qui était possible ici</translation>
    </message>
    <message>
        <source>You:</source>
        <translation>Vous&#xa0;:</translation>
    </message>
    <message>
        <source>The talk goes on to {title} ({when})</source>
        <translation>La parole continue vers {title} ({when})</translation>
    </message>
    <message>
        <source>The talk goes on to {title}</source>
        <translation>La parole continue vers {title}</translation>
    </message>
    <message>
        <source>Leads to {title} ({when})</source>
        <translation>Mène à {title} ({when})</translation>
    </message>
    <message>
        <source>Leads to {title}</source>
        <translation>Mène à {title}</translation>
    </message>
    <message>
        <source>Waived: {why}</source>
        <translation>Dispensé&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>what was counted</comment>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>{words}, open</source>
        <translation>{words}, déplié</translation>
    </message>
    <message>
        <source>{words}, closed</source>
        <translation>{words}, replié</translation>
    </message>
    <message>
        <source>The places this is counted from</source>
        <translation>Les endroits dont cela est compté</translation>
    </message>
    <message>
        <source>The places this is counted from, {heading}</source>
        <translation>Les endroits dont cela est compté, {heading}</translation>
    </message>
    <message>
        <source>The file around this line</source>
        <translation>Le fichier autour de cette ligne</translation>
    </message>
    <message>
        <source>The file around line {number}</source>
        <translation>Le fichier autour de la ligne {number}</translation>
    </message>
    <message>
        <source>Is this your first time here?</source>
        <translation>Est-ce votre première fois ici&#xa0;?</translation>
    </message>
    <message>
        <source>Four people have come early to show you where things are. It takes five minutes, and nothing of it is kept. Or take any session below: it explains itself as well.</source>
        <translation>Quatre personnes sont venues en avance pour vous montrer où sont les choses. Cela prend cinq minutes, et rien n’en est gardé. Ou prenez n’importe quelle séance ci-dessous&#xa0;: elle s’explique aussi d’elle-même.</translation>
    </message>
    <message>
        <source>Begin “{title}”</source>
        <translation>Commencer «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>None comes near</source>
        <translation>Aucun ne s’en approche</translation>
    </message>
    <message>
        <source>Keep my words and choose nothing</source>
        <translation>Garder mes mots et ne rien choisir</translation>
    </message>
    <message>
        <source>Mark this place  *</source>
        <translation>Marquer cet endroit  *</translation>
    </message>
    <message>
        <source>Mark this place to come back to it</source>
        <translation>Marquer cet endroit pour y revenir</translation>
    </message>
    <message>
        <source>Take back  Ctrl Z</source>
        <translation>Revenir en arrière  Ctrl Z</translation>
    </message>
    <message>
        <source>Take back what you just did</source>
        <translation>Reprendre ce que vous venez de faire</translation>
    </message>
    <message>
        <source>Note  N</source>
        <translation>Note  N</translation>
    </message>
    <message>
        <source>A note in the margin about what you did last</source>
        <translation>Une note en marge sur ce que vous avez fait en dernier</translation>
    </message>
    <message>
        <source>Search in the transcript</source>
        <translation>Chercher dans la transcription</translation>
    </message>
    <message>
        <source>Copy transcript</source>
        <translation>Copier la transcription</translation>
    </message>
    <message>
        <source>Copy the whole transcript</source>
        <translation>Copier toute la transcription</translation>
    </message>
    <message>
        <source>Keys  ?</source>
        <translation>Touches &#xa0;?</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Liste des touches</translation>
    </message>
    <message>
        <source>Pause  Esc</source>
        <translation>Pause  Échap</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>★ Marked  *</source>
        <translation>★ Marqué  *</translation>
    </message>
    <message>
        <source>This place is marked; take the mark away</source>
        <translation>Cet endroit est marqué&#xa0;; enlever la marque</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Address of the database</source>
        <translation>Adresse de la base de données</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Save the file to hand in…</source>
        <translation>Enregistrer le fichier à remettre…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send the hand-in</source>
        <translation>Envoyer la remise</translation>
    </message>
    <message>
        <source>Send it over a network…</source>
        <translation>Envoyer par un réseau…</translation>
    </message>
    <message>
        <source>Forget everything here</source>
        <translation>Tout oublier ici</translation>
    </message>
    <message>
        <source>A sign leads to its place: click it, or use the arrow keys and Enter.</source>
        <translation>Un signe mène à son endroit&#xa0;: cliquez dessus, ou utilisez les flèches et Entrée.</translation>
    </message>
    <message>
        <source>What else could be seen</source>
        <translation>Ce qu’on pouvait voir d’autre</translation>
    </message>
    <message>
        <source>you, by sign</source>
        <translation>vous, d’un geste de la main</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marqué</translation>
    </message>
    <message>
        <source>Minute {minute}, {words}</source>
        <translation>Minute {minute}, {words}</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Montrer en tableau</translation>
    </message>
    <message>
        <source>Show as drawing</source>
        <translation>Montrer en dessin</translation>
    </message>
    <message numerus="yes">
        <source>{n} row, one for each stretch of the talk | {n} rows, one for each stretch of the talk</source>
        <translation>
            <numerusform>{n} ligne, une pour chaque tranche de la parole</numerusform>
            <numerusform>{n} lignes, une pour chaque tranche de la parole</numerusform>
        </translation>
    </message>
    <message>
        <source>The hour as a table</source>
        <translation>L’heure en tableau</translation>
    </message>
    <message>
        <source>The session has no gauges.</source>
        <translation>La séance n’a pas de jauges.</translation>
    </message>
    <message>
        <source>The session remembers nothing.</source>
        <translation>La séance ne retient rien.</translation>
    </message>
    <message>
        <source>No condition of the session asks what was done.</source>
        <translation>Aucune condition de la séance ne demande ce qui a été fait.</translation>
    </message>
    <message>
        <source>{gauge}, from 0 to 100</source>
        <translation>{gauge}, de 0 à 100</translation>
    </message>
    <message>
        <source>{gauge}, as a number</source>
        <translation>{gauge}, en nombre</translation>
    </message>
    <message>
        <source>Find a beat</source>
        <translation>Trouver un temps</translation>
    </message>
    <message>
        <source>Find a beat: its id, title, stage</source>
        <translation>Trouver un temps&#xa0;: son identifiant, son titre, son étape</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Jouer d’ici</translation>
    </message>
    <message>
        <source>Close without going there</source>
        <translation>Fermer sans y aller</translation>
    </message>
    <message>
        <source>Gauges</source>
        <translation>Jauges</translation>
    </message>
    <message>
        <source>What is remembered</source>
        <translation>Ce qui est retenu</translation>
    </message>
    <message>
        <source>What the leader has done</source>
        <translation>Ce que le leader a fait</translation>
    </message>
    <message>
        <source>a word was called for</source>
        <translation>il fallait un mot</translation>
    </message>
    <message>
        <source>waiting was called for</source>
        <translation>il fallait attendre</translation>
    </message>
    <message>
        <source>a word or waiting</source>
        <translation>un mot ou attendre</translation>
    </message>
    <message>
        <source>Right opens a row, left closes it. Enter reads a beat, or goes where a move leads.</source>
        <translation>Droite ouvre une ligne, gauche la ferme. Entrée lit un temps, ou va où mène un geste.</translation>
    </message>
    <message>
        <source>A note in the margin</source>
        <translation>Une note en marge</translation>
    </message>
    <message>
        <source>A note in the margin · minute {minute} · {title}</source>
        <translation>Une note en marge · minute {minute} · {title}</translation>
    </message>
    <message>
        <source>Close this note and go on</source>
        <translation>Fermer cette note et continuer</translation>
    </message>
    <message>
        <source>The group goes on.</source>
        <translation>Le groupe continue.</translation>
    </message>
    <message>
        <source>Step in</source>
        <translation>Intervenir</translation>
    </message>
    <message>
        <source>Choose what to do, and with whom.</source>
        <translation>Choisir quoi faire, et avec qui.</translation>
    </message>
    <message>
        <source>Kept on this computer.</source>
        <translation>Gardé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Keep this note</source>
        <translation>Garder cette note</translation>
    </message>
    <message>
        <source>Keep: {name}</source>
        <translation>Garder&#xa0;: {name}</translation>
    </message>
    <message>
        <source>shows the rest; pressed again, you say nothing and the group goes on</source>
        <translation>montre le reste&#xa0;; appuyée encore une fois, vous ne dites rien et le groupe continue</translation>
    </message>
    <message>
        <source>say what is on the card (guided)</source>
        <translation>dire ce qui est sur la carte (guidé)</translation>
    </message>
    <message>
        <source>step in: the palette (open floor)</source>
        <translation>intervenir&#xa0;: la palette (libre)</translation>
    </message>
    <message>
        <source>mark this place, to come back to it afterwards</source>
        <translation>marquer cet endroit, pour y revenir ensuite</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
    <message>
        <source>take back what you just did, while the next lines are coming (practice)</source>
        <translation>reprendre ce que vous venez de faire, tant que les répliques suivantes arrivent (exercice)</translation>
    </message>
    <message>
        <source>the note about what you did last (guided practice, if notes in the margin are on)</source>
        <translation>la note sur ce que vous avez fait en dernier (exercice guidé, si les notes en marge sont activées)</translation>
    </message>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <source>search in the transcript</source>
        <translation>chercher dans la transcription</translation>
    </message>
    <message>
        <source>Ctrl Shift C</source>
        <translation>Ctrl Maj C</translation>
    </message>
    <message>
        <source>copy the whole transcript</source>
        <translation>copier toute la transcription</translation>
    </message>
    <message>
        <source>Tab, arrows</source>
        <translation>Tab, flèches</translation>
    </message>
    <message>
        <source>go from person to person; Enter says who it is (guided) or speaks to them (open floor)</source>
        <translation>aller d’une personne à l’autre&#xa0;; Entrée dit qui c’est (guidé) ou lui parle (libre)</translation>
    </message>
    <message>
        <source>Ctrl + / Ctrl −</source>
        <translation>Ctrl + / Ctrl −</translation>
    </message>
    <message>
        <source>larger or smaller text</source>
        <translation>texte plus grand ou plus petit</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>F1 or ?</source>
        <translation>F1 ou&#xa0;?</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>cette liste</translation>
    </message>
    <message>
        <source>hear the last line again</source>
        <translation>réentendre la dernière réplique</translation>
    </message>
    <message>
        <source>Put it aside for another day</source>
        <translation>Mettre de côté pour un autre jour</translation>
    </message>
    <message>
        <source>I&apos;d rather stop here</source>
        <translation>J’aime mieux m’arrêter ici</translation>
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
        <translation>Une pause</translation>
    </message>
    <message>
        <source>The group waits. Everything you did is kept.</source>
        <translation>Le groupe attend. Tout ce que vous avez fait est gardé.</translation>
    </message>
    <message>
        <source>Stopping ends this play where it stands. A short look back is offered.</source>
        <translation>S’arrêter termine ce passage là où il en est. Un court regard en arrière est proposé.</translation>
    </message>
    <message>
        <source>Text</source>
        <comment>its size</comment>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The keys</source>
        <translation>Les touches</translation>
    </message>
    <message>
        <source>What would you say, in your own words?</source>
        <translation>Que diriez-vous, avec vos propres mots&#xa0;?</translation>
    </message>
    <message>
        <source>Then choose</source>
        <translation>Puis choisir</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Kept here, never scored. Then choose what comes nearest, or none.</source>
        <translation>Gardé ici, jamais noté. Choisissez ensuite ce qui s’en approche le plus, ou rien.</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Aucun d’eux</translation>
    </message>
    <message>
        <source>How was it?</source>
        <translation>Comment était-ce&#xa0;?</translation>
    </message>
    <message>
        <source>Which place do you want back?</source>
        <translation>Quel endroit voudriez-vous reprendre&#xa0;?</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation>J’aime mieux ne pas le dire</translation>
    </message>
    <message>
        <source>{who} asks you</source>
        <translation>{who} vous demande</translation>
    </message>
    <message>
        <source>The two of you stay behind for a minute, before anything else.</source>
        <translation>Vous restez tous les deux une minute, avant toute autre chose.</translation>
    </message>
    <message>
        <source>Before anybody else says anything about it. This may stay empty.</source>
        <translation>Avant que quiconque en dise quoi que ce soit. Cela peut rester vide.</translation>
    </message>
    <message>
        <source>{star} stands before the places you marked while leading.</source>
        <translation>{star} se trouve devant les endroits que vous avez marqués en animant.</translation>
    </message>
    <message>
        <source>Close without stepping in</source>
        <translation>Fermer sans intervenir</translation>
    </message>
    <message>
        <source>Find an act</source>
        <translation>Trouver une intervention</translation>
    </message>
    <message>
        <source>Type to find: ask, sum up, thank …</source>
        <translation>Taper pour trouver&#xa0;: demander, résumer, remercier…</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Quoi faire</translation>
    </message>
    <message>
        <source>Step in, {whom}</source>
        <translation>Intervenir, {whom}</translation>
    </message>
    <message>
        <source>to the group</source>
        <comment>whom an act is for</comment>
        <translation>vers le groupe</translation>
    </message>
    <message>
        <source>to you</source>
        <comment>whom an act is for</comment>
        <translation>vers vous</translation>
    </message>
    <message>
        <source>to {who}</source>
        <comment>whom an act is for</comment>
        <translation>vers {who}</translation>
    </message>
    <message>
        <source>Nothing like this to the group. Choose somebody else, or other words.</source>
        <translation>Rien de tel vers le groupe. Choisissez quelqu’un d’autre, ou d’autres mots.</translation>
    </message>
    <message>
        <source>Nothing like this to you. Choose somebody else, or other words.</source>
        <translation>Rien de tel vers vous. Choisissez quelqu’un d’autre, ou d’autres mots.</translation>
    </message>
    <message>
        <source>Nothing like this to {who}. Choose somebody else, or other words.</source>
        <translation>Rien de tel vers {who}. Choisissez quelqu’un d’autre, ou d’autres mots.</translation>
    </message>
    <message>
        <source>What else was possible here</source>
        <translation>Ce qui était encore possible ici</translation>
    </message>
    <message>
        <source>For next time</source>
        <translation>Pour la prochaine fois</translation>
    </message>
    <message>
        <source>What was going on in you just before?</source>
        <translation>Que se passait-il en vous juste avant&#xa0;?</translation>
    </message>
    <message>
        <source>{words} What about it</source>
        <translation>{words} Qu’en est-il</translation>
    </message>
    <message>
        <source>In this telling it leads to</source>
        <translation>Dans cette version cela mène à</translation>
    </message>
    <message>
        <source>Another telling from here</source>
        <translation>Une autre version à partir d’ici</translation>
    </message>
    <message>
        <source>Another telling from here, {place}</source>
        <translation>Une autre version à partir d’ici, {place}</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Write a note, {place}</source>
        <translation>Écrire une note, {place}</translation>
    </message>
    <message>
        <source>Note, {place}</source>
        <translation>Note, {place}</translation>
    </message>
    <message>
        <source>There is nothing to play yet. The file is read again whenever it is saved.</source>
        <translation>Il n’y a encore rien à jouer. Le fichier est relu chaque fois qu’il est enregistré.</translation>
    </message>
    <message>
        <source>The running play</source>
        <translation>Le passage en cours</translation>
    </message>
    <message>
        <source>Space lets the group go on, numbers say what is on offer.</source>
        <translation>Espace laisse le groupe continuer, les chiffres disent ce qui est proposé.</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>Stand somewhere else…</source>
        <translation>Se placer ailleurs…</translation>
    </message>
    <message>
        <source>What was heard</source>
        <translation>Ce qu’on a entendu</translation>
    </message>
    <message>
        <source>Step in…</source>
        <translation>Intervenir…</translation>
    </message>
    <message>
        <source>Step in with an act of the palette</source>
        <translation>Intervenir avec la palette</translation>
    </message>
    <message>
        <source>leads to {beats}</source>
        <translation>mène à {beats}</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no gauges</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Gauges: {values}</source>
        <translation>Jauges&#xa0;: {values}</translation>
    </message>
    <message>
        <source>Enter shows the line of the file.</source>
        <translation>Entrée montre la ligne du fichier.</translation>
    </message>
    <message>
        <source>Never reached: {what}</source>
        <translation>Jamais atteint&#xa0;: {what}</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>La salle</translation>
    </message>
    <message>
        <source>Space lets the group go on, F1 lists the keys.</source>
        <translation>Espace laisse le groupe continuer, F1 montre les touches.</translation>
    </message>
    <message>
        <source>Source: {title}</source>
        <translation>Source&#xa0;: {title}</translation>
    </message>
    <message>
        <source>What it stands beside here</source>
        <translation>À côté de quoi elle se trouve ici</translation>
    </message>
    <message>
        <source>Close this source</source>
        <translation>Fermer cette source</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Stage {at} of {number}: {name}</source>
        <translation>Étape {at} sur {number}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{minute} of {minutes} min</source>
        <translation>{minute} sur {minutes} min</translation>
    </message>
    <message>
        <source>Minute {minute} of {minutes}</source>
        <translation>Minute {minute} sur {minutes}</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>a general reply</source>
        <translation>une réponse générale</translation>
    </message>
    <message>
        <source>Previous</source>
        <comment>place found</comment>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Endroit trouvé précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>place found</comment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Endroit trouvé suivant</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>{here} of {places}</source>
        <translation>{here} sur {places}</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>rien n’est trouvé</translation>
    </message>
    <message>
        <source>Policies that listen, and policies that only look at how sentences sound, play the session in both ways. The same number of plays and the same seed give the same result.</source>
        <translation>Des stratégies qui écoutent, et d’autres qui ne regardent que le son des phrases, jouent la séance des deux manières. Le même nombre de passages et la même graine donnent le même résultat.</translation>
    </message>
    <message>
        <source>There is no version of the file yet that can be led.</source>
        <translation>Il n’y a pas encore de version du fichier qui puisse être animée.</translation>
    </message>
    <message>
        <source>The trial is being stopped.</source>
        <translation>L’essai est en train de s’arrêter.</translation>
    </message>
    <message>
        <source>The trial was stopped. Nothing of it is shown.</source>
        <translation>L’essai a été arrêté. Rien n’en est montré.</translation>
    </message>
    <message>
        <source>Plays of each policy in each way</source>
        <translation>Passages de chaque stratégie de chaque manière</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Begin the trial</source>
        <translation>Commencer l’essai</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>the trial</comment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Plays done</source>
        <translation>Passages faits</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>The trial could not be made: {why}</source>
        <translation>L’essai n’a pas pu être fait&#xa0;: {why}</translation>
    </message>
    <message>
        <source>The policies are playing.</source>
        <translation>Les stratégies jouent.</translation>
    </message>
    <message>
        <source>The policies are playing: {done} of {total} plays.</source>
        <translation>Les stratégies jouent&#xa0;: {done} passages sur {total}.</translation>
    </message>
    <message>
        <source>Plays of each policy</source>
        <translation>Passages de chaque stratégie</translation>
    </message>
    <message>
        <source>also: {words}</source>
        <translation>aussi&#xa0;: {words}</translation>
    </message>
    <message>
        <source>This rests on</source>
        <translation>Cela repose sur</translation>
    </message>
    <message>
        <source>We add: {words}</source>
        <translation>Nous ajoutons&#xa0;: {words}</translation>
    </message>
    <message>
        <source>What is “{word}”?</source>
        <translation>Que veut dire «&#xa0;{word}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Close this word</source>
        <translation>Fermer ce mot</translation>
    </message>
    <message>
        <source>Search the words</source>
        <translation>Chercher dans les mots</translation>
    </message>
    <message>
        <source>Close the words</source>
        <translation>Fermer les mots</translation>
    </message>
    <message>
        <source>Session files</source>
        <translation>Fichiers de séance</translation>
    </message>
    <message>
        <source>New session from the template</source>
        <translation>Nouvelle séance d’après le modèle</translation>
    </message>
    <message>
        <source>Open the workshop</source>
        <translation>Ouvrir l’atelier</translation>
    </message>
    <message>
        <source>There is no voice for the language of this session here, so it is not read aloud.</source>
        <translation>Il n’y a pas ici de voix pour la langue de cette séance&#xa0;; elle n’est donc pas lue à voix haute.</translation>
    </message>
    <message>
        <source>The program comes without it when it is installed in this way.</source>
        <translation>Installé de cette façon, le programme est fourni sans ce complément.</translation>
    </message>
    <message>
        <source>This needs an addition that is not installed: {command}</source>
        <translation>Il faut pour cela un complément qui n’est pas installé&#xa0;: {command}</translation>
    </message>
    <message>
        <source>The addition for reading aloud cannot be used here ({why}).</source>
        <translation>Le complément de lecture à voix haute ne peut pas être utilisé ici ({why}).</translation>
    </message>
    <message>
        <source>No voice was found on this computer. On Linux, install speech-dispatcher and a voice for it.</source>
        <translation>Aucune voix n’a été trouvée sur cet ordinateur. Sous Linux, installez speech-dispatcher et une voix pour lui.</translation>
    </message>
    <message>
        <source>The voice does not answer, so no more is read aloud. The lines go on as text.</source>
        <translation>La voix ne répond pas&#xa0;; rien n’est plus lu à voix haute. Les répliques continuent en texte.</translation>
    </message>
    <message>
        <source>The circle</source>
        <translation>Le cercle</translation>
    </message>
</context>
</TS>
