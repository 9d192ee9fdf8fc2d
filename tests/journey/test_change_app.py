# SPDX-License-Identifier: Apache-2.0
"""A person changes an app: name, server and platforms, and takes it through SMS verification to its approval."""
import json
import re

from journey import setUpModule, tearDownModule  # noqa: F401
from story import Story

APP, APP_ID, NAME = "示例商城App", "app_demo_4", "示例云中心App"
INSTANCE, PACKAGE = "i-example-0042", "cn.example.mall.next"


class ChangeApp(Story):
    """From the tab of the apps to the new values, with everybody who has a part in it."""

    # M22
    def test_change_of_an_app(self):
        say = self.say
        service = self.service(practice_day=1)
        people = self.people(service)
        desk = self.open_desk(service.url)
        self.sign_in(desk)
        self.open_filing(desk)

        self.open_apps(desk)
        desk.press(self._action("Change App", APP))
        desk.press(say("Next"))  # Before you begin
        desk.type(say("App name"), NAME)
        desk.type(say("%1 %2: instance"), INSTANCE)  # of the first entry, which is this provider's
        desk.type(say("%1 %2: package name or bundle ID"), PACKAGE)  # of the first, Android
        self.await_saved(desk)
        self.confirm(desk)
        self.send(desk)

        order = self.await_order(service, "SMS_VERIFICATION")
        self.assertEqual(order["kind"], "CHANGE_APP")
        content = {pointer.removeprefix(f"/apps/{APP_ID}"): value for pointer, value in order["content"].items()}
        self.assertEqual(sorted(content), ["/access", "/name", "/platforms"])
        people.verify(order["id"])
        self.await_order(service, "COMPLETED")
        desk.read(say.part("Completed"), 20)

        app = self.app(service)
        self.assertEqual(app["name"], NAME)
        self.assertEqual(app["access"][0]["instance"], INSTANCE)
        self.assertEqual([platform["packageId"] for platform in app["platforms"]][0], PACKAGE)
        self.assertEqual([platform["os"] for platform in app["platforms"]], ["ANDROID", "IOS", "HARMONY"])
        self.go_to(desk, "My ICP Filing Information")
        self.open_apps(desk)
        desk.find(self.BUTTON, self._action("Change App", NAME), deadline=20)

    def open_apps(self, desk):
        """The tab, which tells how many there are."""
        said = "|".join(map(re.escape, self.say("App")))
        desk.find(self.TAB, re.compile(f"^({said}) ")).press()

    def app(self, service):
        return json.loads(service.rows("SELECT json FROM app WHERE id = ?", APP_ID)[0][0])
