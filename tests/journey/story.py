# SPDX-License-Identifier: Apache-2.0
"""What people do with the desk, in the words that it shows, so that a journey reads as a story."""
import json
import re
import time

from journey import ACCOUNT, PASSWORD, Journey, wait_until
from words import Words

# The filing that the journeys are about, and sound websites of it.
FILING, FILING_ID = "浙ICP备2024012345号", "fil_demo"
HELP, HELP_ID = "示例帮助中心", "web_demo_2"
FREIGHT, FREIGHT_ID, FREIGHT_DOMAIN = "示例物流", "web_demo_8", "wuliu-example.cn"
CLOSED_FILING = "蜀ICP备18003322号"


class Story(Journey):
    """One desk and its person; `language` is the desk's at the start."""

    language = "en"

    def setUp(self):
        super().setUp()
        from desk import BUTTON, CELL, CHECK, TAB, TEXT
        self.BUTTON, self.CELL, self.CHECK, self.TAB, self.TEXT = BUTTON, CELL, CHECK, TAB, TEXT
        self.say = Words(self.language)

    def open_desk(self, url, **options):
        return self.desk("--server", url, language=self.language, **options)

    def sign_in(self, desk, account=ACCOUNT):
        """By typing; the address is known from the command line."""
        say = self.say
        desk.type(say("Account"), account)
        desk.type(say("Password"), PASSWORD)
        desk.screen.press("Return")
        desk.find(self.TEXT, say("Find by name, number or domain"), deadline=20)

    def open_filing(self, desk, number=FILING):
        """With the switcher, unless it is shown already: typing a part of the number finds it."""
        # The name of a combo box is its value.
        switcher = desk.find("combo box", re.compile("ICP备"))
        edit = next(switcher.all(self.TEXT), None) or switcher
        edit.type(number, sure=False)
        desk.screen.press("Down")
        desk.screen.press("Return")
        wait_until(lambda: number in switcher.text or number in edit.text, lambda: f"{number} chosen\n{desk.tree()}")

    def go_to(self, desk, place):
        """With the navigation, where a button may tell how many are waiting."""
        said = "|".join(map(re.escape, self.say(place)))
        desk.press(re.compile(f"^({said})([,，].*)?$"))

    def see_ended_order(self, desk, state):
        self.go_to(desk, "Orders")
        desk.press(self.say("Ended (%1)"))
        desk.find(self.CELL, self.say.part(state), deadline=20)

    def choose_website(self, desk, name, by=""):
        """With the search by name, or `by` something else, until its buttons are there."""
        desk.type(self.say("Find by name, number or domain"), by or name)
        desk.find(self.BUTTON, self._action("Change Website", name))

    def _action(self, action, name):
        """The accessible name of the button about one service."""
        return tuple(f"{said}: {name}" for said in self.say(action)) + tuple(f"{said}：{name}" for said in self.say(action))

    def start_change(self, desk, name):
        self.choose_website(desk, name)
        desk.press(self._action("Change Website", name))
        desk.press(self.say("Next"))  # Before you begin
        desk.find(self.TEXT, self.say("Website name"))

    def resume_change(self, desk, name):
        """The way that the grey button tells: open the order that is in progress, and edit it."""
        self.choose_website(desk, name)
        grey = desk.find(self.BUTTON, self._action("Change Website", name))
        grey.wait_for(lambda part: not part.enabled, "grey, because the draft is an open order")
        desk.press(self.say("Open the order"))
        desk.press(self.say("Edit"))
        desk.find(self.TEXT, self.say("Website name"))

    def saved_at(self, desk):
        """HH:mm:ss of the last acknowledged saving, or "" while there is none."""
        part = desk.look("label", self.say("Draft saved %1"))
        found = re.search(r"\d\d:\d\d:\d\d", part.name) if part else None
        return found.group() if found else ""

    @staticmethod
    def clock():
        return time.strftime("%H:%M:%S")

    def await_saved(self, desk):
        """Waits until the desk says that the draft is saved."""
        desk.find("label", self.say("Draft saved %1"))

    def confirm(self, desk):
        """From the information through the documents to the confirmation."""
        say = self.say
        desk.press(say("Next"))
        desk.press(say("Next"))
        desk.press(say("Submit"))

    def send(self, desk):
        desk.press(self.say("Yes, send it"))

    def own_orders(self, service):
        """Orders that the sample data did not bring."""
        sample = {"01993a40-"}
        return [order for order in service.orders() if order["id"][:9] not in sample]

    def the_order(self, service):
        orders = self.own_orders(service)
        self.assertEqual(len(orders), 1, [(o["id"], o["state"]) for o in orders])
        return orders[0]

    def await_order(self, service, *states, deadline=20):
        """The one order, once the service has it in one of the states."""
        def there():
            orders = self.own_orders(service)
            return orders and orders[-1]["state"] in states and orders[-1]
        return wait_until(there, lambda: f"{states}, not {[(o['id'], o['state']) for o in self.own_orders(service)]}", deadline)

    def website(self, service, website_id):
        return json.loads(service.rows("SELECT json FROM website WHERE id = ?", website_id)[0][0])
