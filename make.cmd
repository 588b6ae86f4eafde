@echo off
rem The two words on Windows: "make run" and "make test". Needs Python 3.11 or newer, 64-bit.
setlocal
cd /d "%~dp0"
set LOCK=requirements.lock
if "%1"=="test" set LOCK=requirements-dev.lock
if "%1"=="check" set LOCK=requirements-dev.lock
if not "%1"=="run" if not "%1"=="test" if not "%1"=="check" goto help
if not exist .venv\Scripts\python.exe py -3 -m venv .venv || goto failed
fc /b %LOCK% .venv\installed-%LOCK% >nul 2>nul && goto ready
echo set-up: installing the packages of %LOCK%
.venv\Scripts\python -m pip install --quiet --no-input --disable-pip-version-check --require-hashes -r %LOCK% || goto failed
.venv\Scripts\python -m pip install --quiet --no-input --disable-pip-version-check --no-deps --no-build-isolation -e . || goto failed
copy /y %LOCK% .venv\installed-%LOCK% >nul
:ready
if "%1"=="run" .venv\Scripts\daftar & exit /b
if "%1"=="test" .venv\Scripts\python -m pytest & exit /b
.venv\Scripts\ruff check . && .venv\Scripts\mypy && .venv\Scripts\lint-imports --no-logo && .venv\Scripts\python -m pytest -m "not long"
exit /b
:failed
echo set-up: failed. Is Python 3.11 or newer installed, 64-bit, and the network there for this first time?
exit /b 1
:help
echo   make run      set everything up and open the notebook
echo   make test     set everything up and run the whole suite
echo   make check    lint, types, floors and the short tests
