@NullMarked
package io.saleswright.customer.reports;

import org.jspecify.annotations.NullMarked;
