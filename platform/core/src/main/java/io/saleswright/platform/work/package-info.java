/**
 * Tells people what waits for them, over all kinds of documents of a service, in one shape: {@code
 * GET /api/work/<service>}. A module says with a {@link io.saleswright.platform.work.StoredWork}
 * what of its aggregates is somebody's work; nothing else is needed. The work of who is away is
 * shown to who stands in for them (HR-15), and whoever leaves hands over what still stands with
 * them (HR-09).
 */
@NullMarked
package io.saleswright.platform.work;

import org.jspecify.annotations.NullMarked;
