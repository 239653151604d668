@NullMarked
package io.saleswright.customer.findings;

import org.jspecify.annotations.NullMarked;
