; Inno Setup recipe: installs the frozen folder for one person or for the whole PC, and keeps the station's data.
; Compile with: iscc /DVersion=0.1.0 packaging\windows\installer.iss
[Setup]
AppId={{6B0C9B62-0E3F-4D46-9C36-8B3C2A0C7C11}
AppName=物業前臺
AppVersion={#Version}
DefaultDirName={autopf}\wuye_desk
DefaultGroupName=物業前臺
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesInstallIn64BitMode=x64compatible
OutputDir=..\..\dist
OutputBaseFilename=wuye_desk-{#Version}-setup
SetupIconFile=wuye_desk.ico
Compression=lzma2
SolidCompression=yes

[InstallDelete]
; An upgrade must not leave libraries of the old version behind.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\wuye_desk-{#Version}\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\物業前臺"; Filename: "{app}\wuye-desk-window.exe"
Name: "{autodesktop}\物業前臺"; Filename: "{app}\wuye-desk-window.exe"; Tasks: desktopicon

[Tasks]
Name: desktopicon; Description: "在桌面放圖標"
