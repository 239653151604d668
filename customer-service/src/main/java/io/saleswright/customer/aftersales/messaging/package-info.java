/** Takes over what the complaint service tells of after-sales service. */
@NullMarked
package io.saleswright.customer.aftersales.messaging;

import org.jspecify.annotations.NullMarked;
