/**
 * Decides how a quote comes from its draft to its outcome (QUO-01 to QUO-09). Owns the aggregate
 * and its verbs, by subject. CORE module.
 */
@NullMarked
package io.saleswright.contract.quoting;

import org.jspecify.annotations.NullMarked;
