package io.saleswright.bench.footprint;

import java.time.Duration;

/**
 * What one process was seen to need.
 *
 * @param ready from the start of the process until it was ready
 * @param cpu CPU time until then
 * @param readyMib memory then
 * @param idleMib memory after a load and a rest
 */
record Footprint(Duration ready, Duration cpu, double readyMib, double idleMib) {}
