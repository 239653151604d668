@NullMarked
package io.saleswright.customer.comments;

import org.jspecify.annotations.NullMarked;
