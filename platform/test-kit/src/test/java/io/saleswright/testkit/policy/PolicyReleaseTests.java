package io.saleswright.testkit.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.saleswright.platform.kernel.Caller;
import io.saleswright.platform.policy.Policies;
import io.saleswright.platform.policy.PolicyBook;
import io.saleswright.platform.policy.PolicyDefinition;
import io.saleswright.platform.policy.PolicyEdit;
import io.saleswright.platform.policy.PolicyRecord;
import io.saleswright.testkit.TestClock;
import io.saleswright.testkit.TestStore;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Releases that ship other values, over one store. */
class PolicyReleaseTests {

  private static final Caller ADMIN = new Caller("E-1", "Admin", Set.of("admin"), null, null);
  private static final String FIRST = "days: {value: 3, rule: ORD-16}";
  private static final String SECOND = "days: {value: 4, rule: ORD-16}";
  private static final String THIRD =
      "days: {value: 4, rule: ORD-16}\nreminders: {value: 2, rule: ORD-17}";

  private final MongoDatabase database = TestStore.freshDatabase();
  private final ClassLoader before = Thread.currentThread().getContextClassLoader();

  @TempDir private Path directory;

  record Days(int days) {}

  record DaysAndReminders(int days, int reminders) {}

  @AfterEach
  void giveTheClassPathBack() {
    Thread.currentThread().setContextClassLoader(before);
  }

  @Test
  void newShippedValuesFollowUneditedOnes() throws IOException {
    start(FIRST, Days.class);
    Policies<Days> second = start(SECOND, Days.class);

    assertThat(second.current().version()).isEqualTo(2);
    assertThat(second.current().values().days()).isEqualTo(4);
    assertThat(second.history()).extracting(PolicyRecord::shipped).containsExactly(true, true);
  }

  @Test
  void anOlderReleaseDoesNotBringItsValuesBack() throws IOException {
    start(FIRST, Days.class);
    start(SECOND, Days.class);
    Policies<Days> old = start(FIRST, Days.class);

    assertThat(old.current().version()).isEqualTo(2);
    assertThat(old.current().values().days()).isEqualTo(4);
    assertThat(start(SECOND, Days.class).history()).hasSize(2);
  }

  @Test
  void newShippedValuesDoNotOverrideAnEdit() throws IOException {
    start(FIRST, Days.class).change(new PolicyEdit(1, Map.of("days", 9), "tried out"), ADMIN);
    Policies<Days> second = start(SECOND, Days.class);

    assertThat(second.current().version()).isEqualTo(2);
    assertThat(second.current().values().days()).isEqualTo(9);
  }

  @Test
  void aNewKeyOfAnEditedPolicyTakesItsShippedValueInAVersionOfItsOwn() throws IOException {
    start(FIRST, Days.class).change(new PolicyEdit(1, Map.of("days", 9), "tried out"), ADMIN);
    Policies<DaysAndReminders> third = start(THIRD, DaysAndReminders.class);

    assertThat(third.current().version()).isEqualTo(3);
    assertThat(third.current().values()).isEqualTo(new DaysAndReminders(9, 2));
    assertThat(third.current().rules()).containsEntry("reminders", "ORD-17");
  }

  @Test
  void anOlderReleaseWorksWithKeysThatItDoesNotKnowAndKeepsThem() throws IOException {
    start(FIRST, Days.class);
    start(THIRD, DaysAndReminders.class);
    Policies<Days> old = start(FIRST, Days.class);
    int version = old.current().version();

    old.change(new PolicyEdit(version, Map.of("days", 9), "tried out"), ADMIN);

    assertThat(old.current().values().days()).isEqualTo(9);
    assertThat(start(THIRD, DaysAndReminders.class).current().values())
        .isEqualTo(new DaysAndReminders(9, 2));
  }

  @Test
  void doesNotStartWithStoredValuesThatAreNotValid() throws IOException {
    start(FIRST, Days.class).change(new PolicyEdit(1, Map.of("days", 9), "tried out"), ADMIN);
    database
        .getCollection("policies")
        .updateOne(Filters.eq("_id", "days@2"), Updates.set("values.days", "three"));

    assertThatIllegalStateException()
        .isThrownBy(() -> start(FIRST, Days.class))
        .withMessageContaining("version 2 of the stored policy days")
        .withMessageContaining("ORD-16");
  }

  private <P extends Record> Policies<P> start(String shipped, Class<P> type) throws IOException {
    Path release = Files.createTempDirectory(directory, "release");
    Path file = Files.createDirectories(release.resolve("policy")).resolve("days.yaml");
    Files.writeString(file, shipped);
    Thread.currentThread()
        .setContextClassLoader(new URLClassLoader(new URL[] {release.toUri().toURL()}, before));
    TestClock clock = TestClock.at("2026-11-23T02:00:00Z");
    return new PolicyBook(database, clock).open(PolicyDefinition.of("days", type));
  }
}
