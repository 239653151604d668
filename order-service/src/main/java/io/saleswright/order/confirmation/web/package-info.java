/** Written confirmations over HTTP. */
@NullMarked
package io.saleswright.order.confirmation.web;

import org.jspecify.annotations.NullMarked;
