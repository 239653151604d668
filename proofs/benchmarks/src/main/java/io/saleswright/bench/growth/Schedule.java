package io.saleswright.bench.growth;

import java.time.Duration;

/**
 * How long what takes; the rest of the time goes into starting services and making orders.
 *
 * @param warmUp each question before it is measured
 * @param question each question, at each size
 * @param imports taking orders over, at each size
 */
record Schedule(Duration warmUp, Duration question, Duration imports) {

  private static final int WARM_UP_PERCENT = 10;
  private static final int QUESTIONS_PERCENT = 28;
  private static final int IMPORTS_PERCENT = 12;
  private static final int PERCENT = 100;

  /** Divides the time of the benchmark. */
  static Schedule of(Duration time, int sizes) {
    return new Schedule(
        part(time, WARM_UP_PERCENT, sizes * Questions.COUNT),
        part(time, QUESTIONS_PERCENT, sizes * Questions.COUNT),
        part(time, IMPORTS_PERCENT, sizes));
  }

  private static Duration part(Duration time, int percent, int count) {
    return time.multipliedBy(percent).dividedBy((long) PERCENT * count);
  }
}
