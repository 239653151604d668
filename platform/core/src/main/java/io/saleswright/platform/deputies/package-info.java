/**
 * A copy of what the staff directory tells, by which approvals know who stands in for whom (HR-15,
 * CON-03). A service has it with {@code saleswright.deputies: true}, and its consumer in the
 * description of the system.
 */
@NullMarked
package io.saleswright.platform.deputies;

import org.jspecify.annotations.NullMarked;
