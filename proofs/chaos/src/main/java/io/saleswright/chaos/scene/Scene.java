package io.saleswright.chaos.scene;

import io.saleswright.chaos.load.Played;

/** Something that is played from beginning to end, and can be played again. */
interface Scene {

  /** What it is. */
  Played.Kind kind();

  /** Whether it can still be played. */
  default boolean isLeft() {
    return true;
  }

  /** Whether it has something killed, and nothing else breaks meanwhile. */
  default boolean kills() {
    return false;
  }

  /**
   * Plays it.
   *
   * @return what is to be judged
   * @throws io.saleswright.client.CommandFailure when it could not be played to its end; it is
   *     played again then
   */
  Played play() throws InterruptedException;
}
