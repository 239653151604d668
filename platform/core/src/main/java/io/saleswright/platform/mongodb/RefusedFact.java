package io.saleswright.platform.mongodb;

import io.saleswright.platform.kernel.Cause.Fact;
import io.saleswright.platform.kernel.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A refused fact as it was told, to be judged once more.
 *
 * @param discrepancy how it was refused
 * @param reason why, so that it can be told in other languages; null for what an earlier release
 *     refused
 * @param fact what was told; null when it was too large to be kept or is no fact of a foreign
 *     system: only its sender can repeat it
 */
public record RefusedFact(Discrepancy discrepancy, @Nullable Reason reason, @Nullable Fact fact) {}
