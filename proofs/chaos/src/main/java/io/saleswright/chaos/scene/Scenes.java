package io.saleswright.chaos.scene;

import io.saleswright.chaos.load.History;
import io.saleswright.chaos.load.Stage;
import io.saleswright.chaos.nemesis.Nemesis;
import io.saleswright.client.CommandFailure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Plays all scenes beside the load: each until it was played once, and then now and then again. */
public final class Scenes {

  private static final Duration AFTER_QUIET_ONES = Duration.ofMinutes(3);
  private static final Duration ANOTHER_TRY = Duration.ofSeconds(3);

  private final List<Scene> scenes;
  private final History history;
  private final Consumer<String> teller;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final CountDownLatch unplayed;
  private final Duration kills;
  private final Duration again;
  private final List<Thread> players = new ArrayList<>();

  /**
   * @param nemesis kills what scenes want killed
   * @param history remembers what was played
   * @param teller is told which scene was played, and why one was not
   * @param kills after which time those begin that kill something: what is planned waits for them
   * @param again how long after it was played one that kills something is played again
   */
  public Scenes(
      Stage stage,
      Nemesis nemesis,
      History history,
      Consumer<String> teller,
      Duration kills,
      Duration again) {
    this.kills = kills;
    this.again = again;
    this.history = history;
    this.teller = teller;
    this.scenes =
        List.of(
            new LastQuantity(stage),
            new GoodsBack(stage, nemesis),
            new OneRefund(stage),
            new LateClock(stage, nemesis),
            new BudgetRace(stage),
            new StatementTwice(stage, nemesis));
    this.unplayed = new CountDownLatch(scenes.size());
  }

  /** Begins with those that kill nothing. */
  public void start() {
    for (Scene scene : scenes) {
      players.add(Thread.ofVirtual().name("scene-" + scene.kind()).start(() -> play(scene)));
    }
  }

  /**
   * Waits until each was played once, lets all that were begun come to their end, and ends them.
   *
   * @param limit how long a scene that was not played is waited for
   */
  public void finish(Duration limit) throws InterruptedException {
    boolean _ = unplayed.await(limit.toMillis(), TimeUnit.MILLISECONDS);
    ended.countDown();
    for (Thread player : players) {
      player.join();
    }
  }

  private void play(Scene scene) {
    boolean first = true;
    try {
      if (scene.kills()) {
        boolean _ = ended.await(kills.toMillis(), TimeUnit.MILLISECONDS);
      }
      while (scene.isLeft() && !ended.await(0, TimeUnit.MILLISECONDS)) {
        boolean played = playOnce(scene);
        if (played && first) {
          first = false;
          unplayed.countDown();
        }
        Duration pause = played ? after(scene) : ANOTHER_TRY;
        boolean _ = ended.await(pause.toMillis(), TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private Duration after(Scene scene) {
    return scene.kills() ? again : AFTER_QUIET_ONES;
  }

  private boolean playOnce(Scene scene) throws InterruptedException {
    try {
      history.add(scene.play());
      teller.accept("        played: " + scene.kind().text());
      return true;
    } catch (CommandFailure e) {
      teller.accept("        not played: " + scene.kind().text() + ": " + e.getMessage());
      return false;
    } catch (RuntimeException e) {
      // An answer of another form than all others; the scene must not end without a word.
      teller.accept("        not played: " + scene.kind().text() + ": " + e);
      return false;
    }
  }
}
