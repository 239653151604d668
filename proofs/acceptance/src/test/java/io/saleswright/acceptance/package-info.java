/** Stories on the whole stack, told through the gateway and through Kafka as its users would. */
@NullMarked
package io.saleswright.acceptance;

import org.jspecify.annotations.NullMarked;
