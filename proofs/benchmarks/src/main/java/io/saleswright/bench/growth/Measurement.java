package io.saleswright.bench.growth;

import io.saleswright.bench.load.Sample;
import io.saleswright.bench.process.CpuMeter;

/**
 * One load and what it cost.
 *
 * @param sample what the load came to
 * @param cpu what the processes used meanwhile
 * @param examined how many documents the store looked at meanwhile
 */
record Measurement(Sample sample, CpuMeter cpu, long examined) {

  double percentileMillis(double percent) {
    return sample.latencies().percentileMillis(percent);
  }

  /** CPU time of a process for one operation. */
  double cpuMicros(String process) {
    return cpu.microsPerOperation(process, sample.latencies().count());
  }

  /** Documents that the store looked at for one operation. */
  double examinedDocuments() {
    return (double) examined / sample.latencies().count();
  }
}
