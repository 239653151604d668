package io.saleswright.platform.mongodb;

import io.saleswright.platform.kernel.Cause.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A refused fact as it was told, to be judged once more.
 *
 * @param discrepancy how it was refused
 * @param fact what was told; null when it was too large to be kept or is no fact of a foreign
 *     system: only its sender can repeat it
 */
public record RefusedFact(Discrepancy discrepancy, @Nullable Fact fact) {}
