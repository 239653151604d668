/** Takes over what the complaint service tells. */
@NullMarked
package io.saleswright.customer.complaints.messaging;

import org.jspecify.annotations.NullMarked;
