package io.saleswright.testkit.architecture.broken.orders;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Waits for a time (R17) and swallows what it meets (R16). */
class SleepyOrder {

  void sleep() throws InterruptedException {
    Thread.sleep(1);
  }

  void unit() throws InterruptedException {
    TimeUnit.SECONDS.sleep(1);
  }

  void park() {
    LockSupport.parkNanos(1);
  }

  boolean swallowed() {
    try {
      unit();
      return true;
    } catch (Exception _) {
      return false;
    }
  }
}
