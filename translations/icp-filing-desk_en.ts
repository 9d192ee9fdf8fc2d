<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ui::NavigationButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <extracomment>A navigation entry for screen readers: its name and how many things wait there</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
