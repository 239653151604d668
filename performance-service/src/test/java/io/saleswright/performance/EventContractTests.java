package io.saleswright.performance;

import io.saleswright.performance.fixtures.RunningDirectory;
import io.saleswright.performance.notices.StaffNotice;
import io.saleswright.platform.notice.NoticeKind;
import io.saleswright.testkit.events.EventContract;
import io.saleswright.testkit.notices.NoticeContract;
import io.saleswright.testkit.states.StateContract;
import java.util.List;

/**
 * The shared contracts of events and stored states, told by a story in which every event occurs
 * (SEC-03: what people are called and how they are reached is told to nobody).
 */
class EventContractTests extends RunningDirectory
    implements EventContract, NoticeContract, StateContract {

  @Override
  public String service() {
    return "performance";
  }

  @Override
  public List<NoticeKind> noticeKinds() {
    return List.of(StaffNotice.values());
  }

  @Override
  public List<String> personal() {
    return List.of("王小明", "李四", "5550123", "wang@");
  }

  @Override
  public void tellEveryEvent() {
    String person = loggedIn("north-1", "sales-rep");
    String boss = entered("north-1");
    String entry =
        """
        {"name": "王小明", "phone": "010 5550123", "email": "wang@example.com",
         "department": "sales", "team": "north-1", "region": "north", "supervisor": "%s"}\
        """
            .formatted(id(boss));
    as("hr").put(PATH + "/" + id(person), entry, "If-Match", shown(person).etag()).expect(200);
    String deputy = loggedIn("north-1", "sales-rep");
    says(person, "sales-rep", person, "absences", days(2, 9)).expect(200);
    says(person, "sales-rep", person, "deputies", deputy(deputy, 2, 9)).expect(200);
    leaves(deputy);
    types(STAFF, id(person), 5);
    leaves(person);
    types(STAFF, id(person), 6);
  }

  private void leaves(String person) {
    says("hr", "hr", person, "leaving", "{\"lastDay\": \"%s\"}".formatted(day(5))).expect(200);
  }
}
