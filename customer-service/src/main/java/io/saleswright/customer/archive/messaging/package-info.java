/** Declares the topic that the archive's events go to. */
@NullMarked
package io.saleswright.customer.archive.messaging;

import org.jspecify.annotations.NullMarked;
