package io.saleswright.bench.process;

import java.time.Duration;

/** Something whose CPU time can be read. */
public interface CpuUser {

  /** What it is called in tables. */
  String name();

  /** CPU time that it has used so far, user and system. */
  Duration cpuTime();

  /** Whether its CPU time can be read at all: that of a server elsewhere can't. */
  default boolean isMeasured() {
    return true;
  }

  /** A server that this run did not start. */
  static CpuUser elsewhere(String name) {
    return new CpuUser() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Duration cpuTime() {
        return Duration.ZERO;
      }

      @Override
      public boolean isMeasured() {
        return false;
      }
    };
  }

  /** This program, which makes the load. */
  static CpuUser client() {
    return new CpuUser() {
      @Override
      public String name() {
        return "client";
      }

      @Override
      public Duration cpuTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
      }
    };
  }
}
