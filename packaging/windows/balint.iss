; Setup for Windows, for Inno Setup 6: build the app on Windows first, then  iscc packaging\windows\balint.iss
; Written, and not tested by us: there was no Windows here. See docs/building.md.
; It installs for one user, asks for no administrator, and leaves plays where they are when it is taken out.

#define Name "Balint Leader Simulator"
#define Version "0.1.0"

[Setup]
AppId={{6B1B4B0C-6E5D-4F5E-9C52-6F1D1A0B7A51}
AppName={#Name}
AppVersion={#Version}
DefaultDirName={autopf}\{#Name}
DefaultGroupName={#Name}
PrivilegesRequired=lowest
OutputDir=..\..\dist
OutputBaseFilename=balint-simulator-{#Version}-setup
SetupIconFile=..\..\build\app\icons\balint.ico
UninstallDisplayIcon={app}\balint.exe
LicenseFile=..\..\LICENSE
ChangesAssociations=yes
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[Files]
Source: "..\..\dist\balint\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\{#Name}"; Filename: "{app}\balint.exe"

; Two suffixes are the program's own. Windows goes by the last suffix only, so that *.balint.yaml stays with what opens
; *.yaml; the program is offered for it under "Open with".
[Registry]
Root: HKA; Subkey: "Software\Classes\.balint-workshop"; ValueType: string; ValueData: "Balint.Workshop"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Balint.Workshop"; ValueType: string; ValueData: "Balint workshop"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Balint.Workshop\DefaultIcon"; ValueType: string; ValueData: "{app}\balint.exe,0"
Root: HKA; Subkey: "Software\Classes\Balint.Workshop\shell\open\command"; ValueType: string; ValueData: """{app}\balint.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.balint-play"; ValueType: string; ValueData: "Balint.Play"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Balint.Play"; ValueType: string; ValueData: "Balint hand-in"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Balint.Play\DefaultIcon"; ValueType: string; ValueData: "{app}\balint.exe,0"
Root: HKA; Subkey: "Software\Classes\Balint.Play\shell\open\command"; ValueType: string; ValueData: """{app}\balint.exe"" ""%1"""
Root: HKA; Subkey: "Software\Classes\Applications\balint.exe\SupportedTypes"; ValueType: string; ValueName: ".yaml"; ValueData: ""; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\balint.exe\shell\open\command"; ValueType: string; ValueData: """{app}\balint.exe"" ""%1"""
