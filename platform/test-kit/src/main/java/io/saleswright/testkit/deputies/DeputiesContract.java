package io.saleswright.testkit.deputies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.saleswright.platform.approval.Deputies;
import io.saleswright.platform.approval.Deputies.Absent;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.kernel.Ids;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestBroker.TestEvent;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/**
 * A service that has approvals follows the staff directory: a step for somebody who is away may be
 * decided by the deputy who is named for that day (HR-15, CON-03). Its fixture makes the topic.
 */
public interface DeputiesContract {

  /** What the staff directory tells. */
  String TOPIC = "performance.staff.v1";

  private static void tells(String staffId, long sequence, String type, String data) {
    TestBroker.publish(
        TOPIC,
        TestEvent.of(
            "performance." + type + ".v1",
            staffId,
            sequence,
            "{\"staffId\": \"%s\", \"by\": \"hr\", %s}".formatted(staffId, data)));
  }

  @Test
  default void whoStandsInIsKnownOnTheDaysOnWhichItIsSo(ApplicationContext service) {
    Deputies deputies = service.getBean(Deputies.class);
    String boss = "S-" + Ids.timeOrdered(Instant.EPOCH);
    Caller deputy = new Caller(boss + "-deputy", "Deputy", Set.of("legal"), null, null);
    Instant within = Instant.parse("2026-12-01T15:59:00Z");

    tells(deputy.staffId(), 1, "StaffJoined", "\"roles\": [\"legal\"]");
    tells(boss, 1, "StaffJoined", "\"roles\": [\"sales-manager\"]");
    tells(
        boss,
        2,
        "AbsenceTold",
        "\"absences\": [{\"from\": \"2026-11-30\", \"until\": \"2026-12-01\"}]");
    tells(
        boss,
        3,
        "DeputyNamed",
        """
        "deputies": [{"deputy": "%s", "during": {"from": "2026-11-01", "until": "2026-12-31"}}]\
        """
            .formatted(deputy.staffId()));

    await()
        .until(
            () -> deputies.absentFor(deputy, within),
            List.of(new Absent(boss, Set.of("sales-manager")))::equals);
    assertThat(deputies.absentFor(deputy, within.plusSeconds(60)))
        .as("in Shanghai the next day has begun")
        .isEmpty();

    tells(deputy.staffId(), 2, "StaffLeft", "\"lastDay\": \"2026-11-30\"");
    await().until(() -> deputies.absentFor(deputy, within).isEmpty());
  }
}
