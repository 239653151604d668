/** Takes over what the order service tells of products. */
@NullMarked
package io.saleswright.contract.catalogue.messaging;

import org.jspecify.annotations.NullMarked;
