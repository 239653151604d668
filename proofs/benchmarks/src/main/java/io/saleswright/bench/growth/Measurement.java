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

  /** Whether every operation was done; if not, times and counts would tell nothing. */
  boolean answered() {
    return sample.failed() == 0;
  }

  /** The latency that this share did not exceed; not a number where something failed. */
  double percentileMillis(double percent) {
    return answered() ? sample.latencies().percentileMillis(percent) : Double.NaN;
  }

  /** CPU time of a process for one operation. */
  double cpuMicros(String process) {
    return cpu.microsPerOperation(process, sample.latencies().count());
  }

  /** Documents that the store looked at for one operation; not a number where one failed. */
  double examinedDocuments() {
    return answered() ? examined / sample.latencies().count() : Double.NaN;
  }

  /** The same, of which the store has told in another way how many documents an answer takes. */
  Measurement examining(double documents) {
    return new Measurement(sample, cpu, documents * sample.latencies().count());
  }
}
