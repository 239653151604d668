package io.saleswright.chaos;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a run is asked for.
 *
 * @param seed what load and faults are drawn from
 * @param load how long clients work while things break
 * @param settle how long the healed system may take to come to rest
 * @param clients how many clients there are
 * @param data directory of the run; everything in it belongs to the run
 * @param checkout the tree whose programs are run
 * @param former the built tree of the release before, which is replaced under load; null when no
 *     release is replaced
 */
public record RunOptions(
    long seed,
    Duration load,
    Duration settle,
    int clients,
    Path data,
    Path checkout,
    @Nullable Path former) {}
