<?php
// articles.php FOLDER: reads a JSON list of markup and has an author, who may not write whatever they
// like, post each as it is and in a block of their own. Prints what is stored and shown of it, as JSON.
$_SERVER['HTTP_HOST'] = '127.0.0.1';
require $argv[1] . '/wp-load.php';
$author = username_exists('author')
    ?: wp_insert_user(['user_login' => 'author', 'user_pass' => 'password', 'role' => 'author']);
wp_set_current_user($author);
if (current_user_can('unfiltered_html')) {
    exit('the author may write anything');
}
$forms = ['%s', "<!-- wp:html -->\n%s\n<!-- /wp:html -->"];
$answer = [];
foreach (json_decode(stream_get_contents(STDIN)) as $markup) {
    foreach ($forms as $form) {
        $id = wp_insert_post(wp_slash([
            'post_title' => 'An article',
            'post_status' => 'publish',
            'post_content' => sprintf($form, $markup),
        ]));
        $stored = get_post($id)->post_content;
        $answer[] = [
            'filtered' => wp_kses_post($markup),
            'stored' => $stored,
            'shown' => apply_filters('the_content', $stored),
        ];
    }
}
echo json_encode($answer);
