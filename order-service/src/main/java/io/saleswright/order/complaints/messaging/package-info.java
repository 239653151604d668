/** Takes over what the complaint service tells of who has which complaint. */
@NullMarked
package io.saleswright.order.complaints.messaging;

import org.jspecify.annotations.NullMarked;
