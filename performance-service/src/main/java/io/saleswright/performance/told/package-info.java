/** What the directory tells others: ids, posts and periods, never a name. */
@NullMarked
package io.saleswright.performance.told;

import org.jspecify.annotations.NullMarked;
