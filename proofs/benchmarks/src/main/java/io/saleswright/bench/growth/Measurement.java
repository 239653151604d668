package io.saleswright.bench.growth;

import io.saleswright.bench.load.Sample;
import io.saleswright.bench.process.CpuMeter;

/**
 * One load and what it cost.
 *
 * @param sample what the load came to
 * @param cpu what the processes used meanwhile
 * @param examined how many documents the store looked at meanwhile; not a number when it does not
 *     tell
 */
record Measurement(Sample sample, CpuMeter cpu, double examined) {

  double percentileMillis(double percent) {
    return sample.latencies().percentileMillis(percent);
  }

  /** CPU time of a process for one operation. */
  double cpuMicros(String process) {
    return cpu.microsPerOperation(process, sample.latencies().count());
  }

  /** Documents that the store looked at for one operation. */
  double examinedDocuments() {
    return examined / sample.latencies().count();
  }
}
