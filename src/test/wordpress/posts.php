<?php
// posts.php FOLDER URL...: installs WordPress and writes posts; prints their addresses.
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = '127.0.0.1';
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Test', 'admin', 'admin@example.org', false, '', 'password');
switch_theme('twentytwentythree');
foreach (array_slice($argv, 2) as $url) {
    $block = '<!-- wp:embed {"url":"' . $url . '","type":"rich"} --><figure class="wp-block-embed is-type-rich">'
        . "<div class=\"wp-block-embed__wrapper\">\n$url\n</div></figure><!-- /wp:embed -->";
    foreach ([$url, $block] as $content) {
        $id = wp_insert_post([
            'post_title' => 'An article',
            'post_status' => 'publish',
            'post_author' => 1,
            'post_content' => "Before.\n\n$content\n\nAfter.",
        ]);
        echo home_url("/?p=$id"), "\n";
    }
}
