/** Takes over what the order service tells of returns. */
@NullMarked
package io.saleswright.complaint.returns.messaging;

import org.jspecify.annotations.NullMarked;
