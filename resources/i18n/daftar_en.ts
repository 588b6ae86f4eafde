<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n earlier packets went along</source>
        <translation>
            <numerusform>%n earlier packet went along</numerusform>
            <numerusform>%n earlier packets went along</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be read and were set aside</source>
        <translation>
            <numerusform>%n entry could not be read and was set aside</numerusform>
            <numerusform>%n entries could not be read and were set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n groups</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned meetings</source>
        <translation>
            <numerusform>%n planned meeting</numerusform>
            <numerusform>%n planned meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sites</source>
        <translation>
            <numerusform>%n site</numerusform>
            <numerusform>%n sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, nothing for %n days</source>
        <translation>
            <numerusform>, nothing for %n day</numerusform>
            <numerusform>, nothing for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n packets</source>
        <translation>
            <numerusform>Accept %n packet</numerusform>
            <numerusform>Accept %n packets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking into %n packets</source>
        <translation>
            <numerusform>Looking into %n packet</numerusform>
            <numerusform>Looking into %n packets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more packets</source>
        <translation>
            <numerusform>and %n more packet</numerusform>
            <numerusform>and %n more packets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message numerus="yes">
        <source>For %n people this is not said. It can stay so.</source>
        <translation>
            <numerusform>For %n person this is not said. It can stay so.</numerusform>
            <numerusform>For %n people this is not said. It can stay so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message numerus="yes">
        <source>%n characters left</source>
        <translation>
            <numerusform>%n character left</numerusform>
            <numerusform>%n characters left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>saved %n minutes ago</source>
        <translation>
            <numerusform>saved %n minute ago</numerusform>
            <numerusform>saved %n minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>Closes after %n min without work</source>
        <translation>
            <numerusform>Closes after %n min without work</numerusform>
            <numerusform>Closes after %n min without work</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closes in %n s. Any key keeps it open.</source>
        <translation>
            <numerusform>Closes in %n s. Any key keeps it open.</numerusform>
            <numerusform>Closes in %n s. Any key keeps it open.</numerusform>
        </translation>
    </message>
</context>
</TS>
