@NullMarked
package io.saleswright.finance.comments;

import org.jspecify.annotations.NullMarked;
