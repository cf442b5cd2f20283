/**
 * YAML 1.2 (core schema) as a plain tree in which everything knows its line, so that a person can be told where a file
 * is wrong.
 *
 * <p>Read first: {@link org.wellnessconnection.platform.yaml.Yaml}, {@link org.wellnessconnection.platform.yaml.YamlReader}.
 * Only what configuration needs: anchors, aliases, tags and several documents in one file are refused, so that no file can
 * grow when read or make a class of its choice.
 */
@NullMarked
package org.wellnessconnection.platform.yaml;

import org.jspecify.annotations.NullMarked;
