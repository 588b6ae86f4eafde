<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>**%n copies** lie beside the notebook</source>
        <translation>
            <numerusform>**%n copy** lies beside the notebook</numerusform>
            <numerusform>**%n copies** lie beside the notebook</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message numerus="yes">
        <source>**%n points** are in order</source>
        <translation>
            <numerusform>**%n point** is in order</numerusform>
            <numerusform>**%n points** are in order</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier packets went along</source>
        <translation>
            <numerusform>%n earlier packet went along</numerusform>
            <numerusform>%n earlier packets went along</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
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
        <source>**%n packets** go along once more</source>
        <translation>
            <numerusform>**%n packet** goes along once more</numerusform>
            <numerusform>**%n packets** go along once more</numerusform>
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
    <name>Groups</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
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
    <name>Guides</name>
    <message numerus="yes">
        <source>%n guides</source>
        <translation>
            <numerusform>%n guide</numerusform>
            <numerusform>%n guides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Laptop</name>
    <message numerus="yes">
        <source>%n handed over and still readable</source>
        <translation>
            <numerusform>%n handed over and still readable</numerusform>
            <numerusform>%n handed over and still readable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not handed over yet</source>
        <translation>
            <numerusform>%n not handed over yet</numerusform>
            <numerusform>%n not handed over yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n received from others</source>
        <translation>
            <numerusform>%n received from others</numerusform>
            <numerusform>%n received from others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>**%n drafts** are unfinished</source>
        <translation>
            <numerusform>**%n draft** is unfinished</numerusform>
            <numerusform>**%n drafts** are unfinished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>**%n records** can be read in full</source>
        <translation>
            <numerusform>**%n record** can be read in full</numerusform>
            <numerusform>**%n records** can be read in full</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>**%n sealed packets** wait to be confirmed</source>
        <translation>
            <numerusform>**%n sealed packet** waits to be confirmed</numerusform>
            <numerusform>**%n sealed packets** wait to be confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The notebook is damaged in %n places.</source>
        <translation>
            <numerusform>The notebook is damaged in %n place.</numerusform>
            <numerusform>The notebook is damaged in %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The notebook is whole. %n entries were read and compared.</source>
        <translation>
            <numerusform>The notebook is whole. %n entry was read and compared.</numerusform>
            <numerusform>The notebook is whole. %n entries were read and compared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LaptopEnd</name>
    <message numerus="yes">
        <source>%n packets whose arrival nobody confirmed</source>
        <translation>
            <numerusform>%n packet whose arrival nobody confirmed</numerusform>
            <numerusform>%n packets whose arrival nobody confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions that were not handed over</source>
        <translation>
            <numerusform>%n session that was not handed over</numerusform>
            <numerusform>%n sessions that were not handed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished drafts</source>
        <translation>
            <numerusform>%n unfinished draft</numerusform>
            <numerusform>%n unfinished drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was deleted is gone. The folder became %n KB smaller.</source>
        <translation>
            <numerusform>What was deleted is gone. The folder became %n KB smaller.</numerusform>
            <numerusform>What was deleted is gone. The folder became %n KB smaller.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Mend</name>
    <message numerus="yes">
        <source>**%n entries** are whole</source>
        <translation>
            <numerusform>**%n entry** is whole</numerusform>
            <numerusform>**%n entries** are whole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>**%n entries** cannot be read</source>
        <translation>
            <numerusform>**%n entry** cannot be read</numerusform>
            <numerusform>**%n entries** cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>**%n of them** came from a copy beside the notebook</source>
        <translation>
            <numerusform>**%n of them** came from a copy beside the notebook</numerusform>
            <numerusform>**%n of them** came from a copy beside the notebook</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>**%n texts** of entries cannot be read</source>
        <translation>
            <numerusform>**%n text** of an entry cannot be read</numerusform>
            <numerusform>**%n texts** of entries cannot be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message numerus="yes">
        <source>%n devices besides yours</source>
        <translation>
            <numerusform>%n device besides yours</numerusform>
            <numerusform>%n devices besides yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message numerus="yes">
        <source>The notebook was closed after %n minutes without work.</source>
        <translation>
            <numerusform>The notebook was closed after %n minute without work.</numerusform>
            <numerusform>The notebook was closed after %n minutes without work.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sessions</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>saved %n minutes ago</source>
        <translation>
            <numerusform>saved a minute ago</numerusform>
            <numerusform>saved %n minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n expected</source>
        <translation>
            <numerusform>%n expected</numerusform>
            <numerusform>%n expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in the group</source>
        <translation>
            <numerusform>%n in the group</numerusform>
            <numerusform>%n in the group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
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
        <source>**%n records** not handed over yet</source>
        <translation>
            <numerusform>**%n record** not handed over yet</numerusform>
            <numerusform>**%n records** not handed over yet</numerusform>
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
