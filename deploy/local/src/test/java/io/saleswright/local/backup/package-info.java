@NullMarked
package io.saleswright.local.backup;

import org.jspecify.annotations.NullMarked;
