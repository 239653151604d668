package io.saleswright.acceptance;

import static io.saleswright.acceptance.RunningStack.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Back up under load, go on, lose everything, restore: nothing contradicts anything else. The stack
 * is started anew for it, so it is asked for: {@code ./saleswright test -pl proofs/acceptance -am
 * -Dtest=BackupDrillTests -Dsurefire.failIfNoSpecifiedTests=false -Dsaleswright.drills=true}.
 */
@EnabledIfSystemProperty(named = "saleswright.drills", matches = "true")
class BackupDrillTests {

  @BeforeAll
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  static void stackRuns() {
    RunningStack.start();
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void whatWasBackedUpUnderLoadComesBackWhole(@TempDir Path directory) throws Exception {
    String backup = directory.resolve("backup").toString();
    SalesStory before = SalesStory.begin();
    var enough = new AtomicBoolean();
    try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Integer> load = clients.submit(() -> work(enough));
      assertThat(RunningStack.run("backup", backup)).contains("the servers stood still for");
      enough.set(true);
      assertThat(load.get()).isPositive();
    }
    SalesStory after = SalesStory.begin();

    RunningStack.run("down");
    RunningStack.run("restore", "--replace", backup);
    RunningStack.up();

    assertThat(RunningStack.run("check")).contains("No promise is broken");
    assertThat(before.customerName()).startsWith("Acceptance customer");
    as("sales-support").get("/api/customers/" + after.customer()).expect(404);
    assertThat(SalesStory.begin().customerName()).startsWith("Acceptance customer");
  }

  @Test
  @Timeout(value = 15, unit = TimeUnit.MINUTES)
  void storesGoBackWhileTopicsLiveOn(@TempDir Path directory) throws Exception {
    String backup = directory.resolve("backup").toString();
    Path lost = directory.resolve("lost.jsonl");
    SalesStory before = SalesStory.begin();
    RunningStack.run("backup", backup);
    SalesStory after = SalesStory.begin();

    RunningStack.run("down");
    RunningStack.run("restore", "--stores", "--replace", backup);
    RunningStack.run("up", "--ports", "auto", "--no-build", "--servers");
    RunningStack.run("rejoin", "--list", lost.toString());
    RunningStack.up();

    assertThat(Files.readString(lost)).contains(after.customer());
    assertThat(before.customerName()).startsWith("Acceptance customer");
    as("sales-support").get("/api/customers/" + after.customer()).expect(404);
    assertThat(SalesStory.begin().customerName()).startsWith("Acceptance customer");
    assertThat(RunningStack.run("check")).contains("events are void", "No promise is broken");
  }

  /** Works until it is enough, and at least once; returns how often that succeeded. */
  private static int work(AtomicBoolean enough) {
    int done = 0;
    do {
      done += tryOnce();
    } while (!enough.get());
    return done;
  }

  /** Who is told to come again while the servers stand still has done nothing, and comes again. */
  private static int tryOnce() {
    try {
      SalesStory.begin();
      return 1;
    } catch (AssertionError _) {
      return 0;
    }
  }
}
