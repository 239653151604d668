@NullMarked
package io.saleswright.contract.comments;

import org.jspecify.annotations.NullMarked;
