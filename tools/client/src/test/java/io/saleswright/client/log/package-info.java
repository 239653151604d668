/** Tests of how records are read. */
@NullMarked
package io.saleswright.client.log;

import org.jspecify.annotations.NullMarked;
