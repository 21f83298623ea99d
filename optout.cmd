@echo off
rem Runs optout. Builds it first when it is missing or older than its sources.
rem All arguments go to the tool; run "optout --help" for them.
rem Exit code 3: there is no usable Java, or the tool could not be built.
setlocal EnableExtensions DisableDelayedExpansion

set "OPTOUT_HOME=%~dp0"
set "OPTOUT_JAR=%OPTOUT_HOME%target\optout.jar"

set "OPTOUT_JAVA=java.exe"
if defined JAVA_HOME set "OPTOUT_JAVA=%JAVA_HOME%\bin\java.exe"
rem --version is known since Java 9, --enable-native-access since Java 17.
"%OPTOUT_JAVA%" --enable-native-access=ALL-UNNAMED --version >nul 2>nul
if errorlevel 1 goto nojava

powershell -NoProfile -Command "$jar = Get-Item -LiteralPath $env:OPTOUT_JAR -ErrorAction SilentlyContinue; if (-not $jar) { exit 4 }; Set-Location -LiteralPath $env:OPTOUT_HOME; $sources = @(Get-Item pom.xml) + @(Get-ChildItem -Path src\main, templates -Recurse -ErrorAction SilentlyContinue); if ($sources | Where-Object { $_.LastWriteTimeUtc -gt $jar.LastWriteTimeUtc }) { exit 4 }; exit 0" <nul
if %ERRORLEVEL% equ 4 goto build
if not exist "%OPTOUT_JAR%" goto build
goto run

:build
echo Building the tool (first time or changed sources) ... 1>&2
call "%OPTOUT_HOME%mvnw.cmd" -q -B -f "%OPTOUT_HOME%pom.xml" -Ptool package 1>&2
if errorlevel 1 goto nobuild
if not exist "%OPTOUT_JAR%" goto nobuild

:run
rem AutoCreateSharedArchive keeps the archive by itself; Java 17 does not know it and goes without.
"%OPTOUT_JAVA%" -XX:+IgnoreUnrecognizedVMOptions -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms96m -Xmn48m -Xlog:disable -Dorg.apache.pdfbox.filter.deflatelevel=0 -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%OPTOUT_HOME%target\optout.jsa" -jar "%OPTOUT_JAR%" %*
exit /b %ERRORLEVEL%

:nojava
echo optout: optout needs Java 17 or newer; found none at "%OPTOUT_JAVA%". Install a JDK, or set JAVA_HOME to one. 1>&2
exit /b 3

:nobuild
echo optout: could not build the tool; the messages above say why. 1>&2
exit /b 3
