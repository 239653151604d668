/** Takes over what orders and finance tell. */
@NullMarked
package io.saleswright.contract.execution.messaging;

import org.jspecify.annotations.NullMarked;
