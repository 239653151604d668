package io.saleswright.chaos.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.local.process.Launch;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorTests {

  private static final Duration LIMIT = Duration.ofSeconds(30);

  @TempDir Path directory;

  @Test
  void isKilledAndStartedAgain() throws Exception {
    Actor actor = actor("exec sleep 600");
    actor.start();
    assertThat(actor.awaitReady(LIMIT)).isTrue();

    actor.kill();

    assertThat(actor.isRunning()).isFalse();
    assertThat(actor.deaths()).isEmpty();
    actor.start();
    assertThat(actor.isRunning()).isTrue();
    actor.kill();
  }

  @Test
  void standsStillWhilePausedAndEndsWhenToldToAfterThat() throws Exception {
    Actor actor = actor("exec sleep 4");
    actor.start();
    actor.pause();

    assertThat(actor.awaitEnd(Duration.ofMillis(4_500))).isFalse();

    actor.resume();
    assertThat(actor.awaitEnd(LIMIT)).isTrue();
    assertThat(actor.deaths()).isEmpty();
  }

  @Test
  void remembersAnEndThatNobodyOrdered() throws Exception {
    Actor actor = actor("exit 3");
    actor.start();

    assertThat(actor.awaitReady(LIMIT)).isFalse();
    actor.start();

    assertThat(actor.awaitReady(LIMIT)).isFalse();
    assertThat(actor.deaths()).containsExactly(3, 3);
  }

  @Test
  void runsTheFormerReleaseUntilThePresentOneIsChosen() throws Exception {
    Actor actor = new Actor(launch("exit 2"), launch("exit 1"));

    actor.start();
    actor.awaitReady(LIMIT);
    actor.choose(Release.PRESENT);
    actor.start();
    actor.awaitReady(LIMIT);
    actor.choose(Release.FORMER);
    actor.start();
    actor.awaitReady(LIMIT);

    assertThat(actor.hasFormer()).isTrue();
    assertThat(actor.deaths()).containsExactly(1, 2, 1);
  }

  private Actor actor(String script) {
    return new Actor(launch(script));
  }

  private Launch launch(String script) {
    return new Launch(
        "actor",
        List.of("sh", "-c", script),
        Map.of(),
        directory.resolve("actor.log"),
        1,
        () -> !script.startsWith("exit"),
        "");
  }
}
