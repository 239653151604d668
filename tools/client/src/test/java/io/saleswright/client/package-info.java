/** Tests of how people's requests reach the gateway. */
@NullMarked
package io.saleswright.client;

import org.jspecify.annotations.NullMarked;
