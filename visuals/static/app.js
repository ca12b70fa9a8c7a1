/*! What draws the screens and searches in them, bundled here:

Preact 11.2.0, The MIT License (MIT)
Copyright (c) 2015-present Jason Miller

MiniSearch 7.2.0, The MIT License (MIT)
Copyright 2022 Luca Ongaro

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

htm 3.1.1, Copyright 2018 Google Inc. Licensed under the Apache License, Version 2.0 (the "License"); you may not use
this file except in compliance with the License. You may obtain a copy of the License at
http://www.apache.org/licenses/LICENSE-2.0 . Unless required by applicable law or agreed to in writing, software
distributed under the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either
express or implied. See the License for the specific language governing permissions and limitations under the License.
*/
"use strict";var ketenkaart=(()=>{var P$=Object.defineProperty;var T=(t,e,n)=>()=>{if(n)throw n[0];try{return t&&(e=t(t=0)),e}catch(s){throw n=[s],s}};var I$=(t,e)=>{for(var n in e)P$(t,n,{get:e[n],enumerable:!0})};function Ct(t){let e=_t("melding");e.textContent="",window.setTimeout(()=>{e.textContent=t},50)}function fc(t,e,n){let s=URL.createObjectURL(new Blob([e],{type:n})),o=document.createElement("a");o.href=s,o.download=t,document.body.append(o),o.click(),o.remove(),window.setTimeout(()=>URL.revokeObjectURL(s),1e3)}var _t,je=T(()=>{"use strict";_t=t=>document.getElementById(t)});async function hc(){let t=Uint8Array.from(atob(_t("gegevens").textContent||""),n=>n.charCodeAt(0)),e=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));xi=q$(await new Response(e).json())}function q$(t){let e=[];for(let n of t)Array.isArray(n)?e.push(n.map(s=>e[s])):n&&typeof n=="object"?e.push(Object.fromEntries(Object.entries(n).map(([s,o])=>[s,e[o]]))):e.push(n);return e.at(-1)}var xi,vi=T(()=>{"use strict";je()});function kc(t){var e=gc.get(this);return e||(e=new Map,gc.set(this,e)),(e=bc(this,e.get(t)||(e.set(t,e=(function(n){for(var s,o,r=1,i="",l="",c=[0],p=function(f){r===1&&(f||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,f,i):r===3&&(f||i)?(c.push(3,f,i),r=2):r===2&&i==="..."&&f?c.push(4,f,0):r===2&&i&&!f?c.push(5,0,!0,i):r>=5&&((i||!f&&r===5)&&(c.push(r,0,i,o),r=6),f&&(c.push(r,f,0,o),r=6)),i=""},u=0;u<n.length;u++){u&&(r===1&&p(),p(u));for(var $=0;$<n[u].length;$++)s=n[u][$],r===1?s==="<"?(p(),c=[c],r=3):i+=s:r===4?i==="--"&&s===">"?(r=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(p(),r=1):r&&(s==="="?(r=5,o=i,i=""):s==="/"&&(r<5||n[u][$+1]===">")?(p(),r===3&&(c=c[0]),r=c,(c=c[0]).push(2,0,r),r=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),r=2):i+=s),r===3&&i==="!--"&&(r=4,c=c[0])}return p(),c})(t)),e),arguments,[])).length>1?e:e[0]}var bc,gc,wc=T(()=>{bc=function(t,e,n,s){var o;e[0]=0;for(var r=1;r<e.length;r++){var i=e[r++],l=e[r]?(e[0]|=i?1:2,n[e[r++]]):e[++r];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[e[++r]]=l:i===6?s[1][e[++r]]+=l+"":i?(o=t.apply(l,bc(t,l,n,["",null])),s.push(o),l[0]?e[0]|=2:(e[r-2]=0,e[r]=o)):s.push(l)}return s},gc=new Map});function Ns(t){t&&t.parentNode&&t.remove()}function Mi(t,e,n){var s,o,r,i={},l=arguments.length;for(r in e)r=="key"?s=e[r]:r=="ref"&&typeof t!="function"?o=e[r]:i[r]=e[r];return l>2&&(i.children=l>3?Li.call(arguments,2):n),Do(t,i,s,o,null)}function Do(t,e,n,s,o){var r={type:t,props:e,key:n,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ho,__v:o||++xc,__i:-1,__u:0};return!o&&jt.vnode&&jt.vnode(r),r}function Pr(t){return t.children}function Fr(t,e){this.props=t,this.context=e,this.__g=0}function ps(t,e){if(e==null)return t.__&&ps(t.__,t.__i+1);for(var n;e<t.__k.length;e++)if((n=t.__k[e])&&n.__e)return n.__e;return typeof t.type!="function"||t.props.__P?null:ps(t)}function H$(t){var e,n=t.__v,s=n.__e,o=[],r=[],i=t.__P;i&&((e=Ps({constructor:Ho},n)).__v=n.__v+1,jt.vnode&&jt.vnode(e),Ti(i,e,n,t.__n,i.namespaceURI,32&n.__u?[s]:null,o,s||ps(n),32&n.__u,r),e.__v=n.__v,e.__.__k[e.__i]=e,Tc(o,e,r),n.__=n.__e=null,e.__e!=s&&Oc(e))}function Oc(t){if((t=t.__)&&t.__c&&!t.props.__P)return t.__e=null,t.__k.some(function(e){return e&&(t.__e=e.__e)}),Oc(t)}function yc(t){(8&t.__g||(t.__g|=8,cs.push(t),Ar++))&&Si==jt.debounceRendering||((Si=jt.debounceRendering)||queueMicrotask)(Cc)}function Cc(){try{for(var t,e=1;cs.length;)cs.length>e&&cs.sort(vc),t=cs.shift(),e=cs.length,8&t.__g&&H$(t)}finally{(Ar=cs.length)&&(Si||queueMicrotask)(Cc)}}function jc(t,e,n,s,o,r,i,l,c,p,u){var $,f,d,m,g,b,y=s.__k||Nr,w=e.length;for(c=V$(n,e,y,c,w),$=0;$<w;$++)(d=n.__k[$])!=null&&(f=~d.__i&&y[d.__i]||Br,d.__i=$,b=Ti(t,d,f,o,r,i,l,c,p,u),m=d.__e,(f.ref!=d.ref||8&f.__u)&&(f.ref&&zi(f.ref,null,d,f),d.ref&&u.push(d.ref,d.__c||m,d)),g=g||m,4&d.__u?(c=Lc(d,c,t,!f.__v),f.__e&&(f.__e=null)):typeof d.type=="function"&&b!==void 0?c=b:m&&(c=m.nextSibling),d.__u&=-21);return n.__e=g,c}function V$(t,e,n,s,o){var r,i,l,c,p,u,$,f,d,m=n.length,g=m,b=0,y=0,w=t.__k=Array(o);for(r=0;r<o;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=w[r]=Do(null,i):ji(i)?i=w[r]=Do(Pr,{children:i}):i.constructor===Ho&&i.__b?i=w[r]=Do(i.type,i.props,i.key,i.ref,i.__v):w[r]=i,c=r+b,i.__=t,i.__b=t.__b+1,l=null,~(p=i.__i=U$(i,n,c,g))&&(g--,(l=n[p])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,p==c-1?b--:p==c+1?b++:p!=c&&(p>c?b--:b++,y=1)):(~p||(o>m?b--:o<m&&b++),typeof i.type!="function"&&(i.__u|=4))):w[r]=null;if(y){for(u=[],$=[],r=0;r<o;r++)if((i=w[r])&&16&i.__u){for(b=0,f=u.length;b<f;)u[d=b+f>>1]<i.__i?b=d+1:f=d;u[b]=i.__i,$[r]=b+1}for(b=u.length;r--;)$[r]&&($[r]==b?b--:w[r].__u|=4)}if(g)for(r=0;r<m;r++)!(l=n[r])||2&l.__u||(l.__e==s&&(s=ps(l)),Fi(l,l));return s}function Lc(t,e,n,s){var o,r,i,l;if(typeof t.type=="function"){if(t.props.__P)return e;if(o=t.__k)for(r=0;r<o.length;r++)o[r]&&(o[r].__=t,e=Lc(o[r],e,n,!1));return e}for(e&&!e.parentNode&&(e=ps(t))&&!e.parentNode&&(e=null),i=t.__e,l=e;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&n.moveBefore&&i.parentNode?n.moveBefore(i,e):n.insertBefore(i,e||null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function U$(t,e,n,s){var o,r=t.key,i=t.type,l=e[n],c=l&&!(2&l.__u);if(l===null&&r==null||c&&r==l.key&&i==l.type)return n;if(s>(c?1:0)){for(o=n-1;o>=0;o--)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o;for(o=n+1;o<e.length;o++)if((l=e[o])&&!(2&l.__u)&&r==l.key&&i==l.type)return o}return-1}function _c(t,e,n){n==null&&(n=""),e[0]=="-"?t.setProperty(e,n):t[e]=n}function Tr(t,e,n,s,o){var r,i;if(e=="style")if(typeof n=="string")t.style.cssText=n;else{if(typeof s=="string"&&(t.style.cssText=s=""),s)for(e in s)n&&e in n||_c(t.style,e);if(n)for(e in n)s&&n[e]==s[e]||_c(t.style,e,n[e])}else if(e[0]=="o"&&e[1]=="n")typeof n!="function"&&(n=null),typeof s!="function"&&(s=null),(t.__e||(t.__e={}))[e]=n,n&&s||(i=Oi[e]||(Oi[e]=K$(e)),(t.__a||(t.__a={}))[e]=Ci,r=e!=(e=e.replace(Sc,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),n?t.addEventListener(e,i,r):t.removeEventListener(e,i,r));else{if(o=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in t)try{return void(t[e]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&e[4]!="-"?t.removeAttribute(e):t.setAttribute(e,e=="popover"&&n==1?"":n)}}function K$(t){return function(e){var n=this.__e;if(n){if(n=n[t],e[zr]==null)e[zr]=Ci++;else if(e[zr]<this.__a[t])return;return n(jt.event?jt.event(e):e)}}}function Ti(t,e,n,s,o,r,i,l,c,p){var u,$,f,d,m,g,b,y,w,O,v,j,N,St,ft,A,Ot,E,Et=e.type;if(e.constructor!==Ho)return null;128&n.__u&&(c=32&n.__u,u=n.__c.__z)&&(e.__u|=c,$=r=[],u.nodeType==8?l=Er(u,r):r.push(u),l=r[0]||l),(u=jt.__b)&&u(e);t:if(typeof Et=="function"){f=i.length;try{if(y=e.props,w=(u=Et.prototype)&&u.render,O=(u=Et.contextType)&&s[u.__c],v=u?O?O.props.value:u.__:s,(d=n.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(w?e.__c=d=new Et(y,v):(e.__c=d=new Fr(y,v),d.constructor=Et,d.render=J$),O&&O.sub(d),d.state||(d.state={}),d.__n=s,d.__g|=8,d.__h=[],d.__k=[]),w&&(d.__s||(d.__s=d.state),Et.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Ps({},d.__s)),Ps(d.__s,Et.getDerivedStateFromProps(y,d.__s)))),m=d.props,g=d.state,d.__v=e,n.__c){if(y!==m&&w&&!Et.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(y,v),e.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(y,d.__s,v)===!1){e.__v!=n.__v&&(d.props=y,d.state=d.__s,d.__g&=-9),e.__e=n.__e,e.__k=n.__k,e.__k.some(function(he){he&&(he.__=e)}),Nr.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=ps(n);break t}d.componentWillUpdate&&d.componentWillUpdate(y,d.__s,v),w&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(m,g,b)})}else w&&!Et.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),w&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=v,d.props=y,d.__P=t,d.__g&=-5,j=jt.__r,N=w?25:0;do d.__g&=-9,j&&j(e),u=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++N<25);w&&(Nr.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(s=Ps({},s,d.getChildContext())),w&&n.__c&&d.getSnapshotBeforeUpdate&&(b=d.getSnapshotBeforeUpdate(m,g)),St=u&&u.type===Pr&&u.key==null?u.props.children:u,y.__P&&(u=l,o=(t=y.__P).namespaceURI,c=r=null,n.props&&n.props.__P!=t&&(n.__k.some(function(he){he&&Fi(he,he)}),n.__k=null),l=n.__k?ps(n,0):null),l=jc(t,ji(St)?St:[St],e,n,s,o,r,i,l,c,p),y.__P&&(e.__e=null,l=u),e.__u&=-161,$&&$.some(Ns),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(he){if(i.length=f,e.__v=null,c||r)if(he&&he.then){if(e.__u|=128|c,r){for(~(Ot=r.indexOf(l||void 0))||(Ot=r.length);(E=r[Ot-1])&&E.nodeType==8;)Ot--;for(;Ot<r.length;Ot++)if(E=r[Ot])if(r[Ot]=null,ft){if(E==A)break}else{if(E.nodeType!=8)break;E.data.startsWith("$s")&&(A=Er(ft=E))}}if(!ft){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;ft=l}(u=Er(ft=e.__c.__z||(e.__c.__z=ft)))?(e.__e=ft,l=u):e.__e=l,l=l&&l.nextSibling}else r&&r.some(Ns);else e.__e=n.__e;e.__k||(e.__k=n.__k||[]),he&&he.then||Mc(e),jt.__e(he,e,n)}}else l=e.__e=G$(n.__e,e,n,s,o,r,i,c,p,t);return(u=jt.diffed)&&u(e),l}function Er(t,e){if(t&&t.nodeType==8&&t.data.startsWith("$s"))for(var n=1;t=t.nextSibling;){if(t.nodeType==8){if(t.data.startsWith("$s"))n++;else if(t.data.startsWith("/$s")&&!--n)return t}e&&e.push(t)}}function Mc(t){t&&(t.__c&&(t.__c.__g|=4),t.__k&&t.__k.some(Mc))}function Tc(t,e,n){for(var s=0;s<n.length;)zi(n[s++],n[s++],n[s++]);jt.__c&&jt.__c(e,t),t.some(function(o){try{t=o.__h,o.__h=[],t.some(function(r){r.call(o)})}catch(r){jt.__e(r,o.__v)}})}function G$(t,e,n,s,o,r,i,l,c,p){var u,$,f,d,m,g,b,y,w=n.props||Br,O=e.props,v=e.type;if(v=="svg"?o="http://www.w3.org/2000/svg":v=="math"?o="http://www.w3.org/1998/Math/MathML":o||(o="http://www.w3.org/1999/xhtml"),r){for(u=0;u<r.length;u++)if((m=r[u])&&(v?m.localName==v:m.nodeType==3)){t=m,r[u]=null;break}}if(!t){if(y=p.ownerDocument||document,!v)return y.createTextNode(O);t=y.createElementNS(o,v,O.is?O:p),l&&(jt.__m&&jt.__m(e,r),l=!1),r=null}if(v){if(p=v=="template"&&t.content||t,r=v=="textarea"&&O.defaultValue!=null?null:r&&Li.call(p.childNodes),!l&&r)for(w={},u=0;u<t.attributes.length;u++)w[(m=t.attributes[u]).name]=m.value;for(u in w)m=w[u],u=="dangerouslySetInnerHTML"?f=m:u=="children"||u in O||u=="value"&&"defaultValue"in O||u=="checked"&&"defaultChecked"in O||Tr(t,u,null,m,o);for(u in O)m=O[u],u=="children"?d=m:u=="dangerouslySetInnerHTML"?$=m:u=="value"?g=m:u=="checked"?b=m:l&&typeof m!="function"||w[u]===m||Tr(t,u,m,w[u],o);$?(l||f&&($.__html==f.__html||$.__html==t.innerHTML)||(t.innerHTML=$.__html),e.__k=[]):(f&&(t.textContent=""),(v=="foreignObject"||o=="http://www.w3.org/1998/Math/MathML"&&D$.test(v))&&(o="http://www.w3.org/1999/xhtml"),jc(p,ji(d)?d:[d],e,n,s,o,r,i,r?r[0]:n.__k&&ps(n,0),l,c),r&&r.some(Ns)),l&&v!="textarea"||(u="value",v=="progress"&&g==null?t.removeAttribute(u):g==null||g===t[u]&&(v!="progress"||g)||Tr(t,u,g,w[u],o),u="checked",b!=null&&b!=t[u]&&Tr(t,u,b,w[u],o))}else w===O||l&&t.data==O||(t.data=O);return t}function zi(t,e,n,s){try{typeof t=="function"?e?e.__x=t(e)||1:s&&(s=s.__c||s.__e)&&(e=s.__x)&&(s.__x=null,typeof e=="function"?e():t(null)):t.current=e}catch(o){jt.__e(o,n)}}function Fi(t,e,n){var s,o,r,i;if(jt.unmount&&jt.unmount(t),!(s=t.ref)||s.current&&s.current!=t.__e||zi(s,null,e,t),s=t.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){jt.__e(l,e)}s.__P=s.__n=null}if(s=t.__k)for(i=0;i<s.length;i++)s[i]&&Fi(s[i],e,typeof t.type!="function"||n&&!t.props.__P);!n&&(s=t.__c)&&(s=s.__z)&&(o=Er(s,r=[]))&&(s==t.__e&&r.some(Ns),Ns(o),Ns(s)),n||Ns(t.__e),t.__e=t.__c=t.__=null}function J$(t,e,n){return this.constructor(t,n)}function En(t,e){var n,s,o,r;jt.__&&jt.__(t,e),e.nodeType==9&&(e=e.documentElement),s=(n=t&&32&t.__u)?null:e.__k,e.__k=Do(Pr,{children:[t]}),o=[],r=[],Ti(e,e.__k,s||Br,Br,e.namespaceURI,s?null:e.firstChild?Li.call(e.childNodes):null,o,s?s.__e:e.firstChild,n,r),Tc(o,e.__k,r),e.__k.props.children=null}var jt,xc,R$,cs,Si,Ar,vc,zr,Sc,Ci,Oi,W$,Ho,Br,Nr,D$,ji,Li,Ps,Ir=T(()=>{Ho=Symbol.for("pv"),Br={},Nr=[],D$=/^m(i|n|o|s|text|space)$/,ji=Array.isArray,Li=Nr.slice,Ps=Object.assign;jt={__e:function(t,e,n,s){for(var o,r,i;e=e.__;)if((o=e.__c)&&!(1&o.__g)){o.__g|=4;try{if((i=(r=o.constructor)&&r.getDerivedStateFromError)&&o.setState(r.getDerivedStateFromError(t)),o.componentDidCatch&&(o.componentDidCatch(t,s||{}),i=1),i&&8&o.__g)return void(o.__g|=2)}catch(l){t=l}}throw Ar=0,t}},xc=0,R$=function(t){return t!=null&&t.constructor===Ho},Fr.prototype.setState=function(t,e){var n=this.__s;n&&n!=this.state||(n=this.__s=Ps({},this.state)),typeof t=="function"&&(t=t(Ps({},n),this.props)),t&&(Ps(n,t),this.__v&&(e&&this.__k.push(e),yc(this)))},Fr.prototype.forceUpdate=function(t){this.__v&&(this.__g|=4,t&&this.__h.push(t),yc(this))},Fr.prototype.render=Pr,cs=[],Ar=0,vc=function(t,e){return t.__v.__b-e.__v.__b},zr=Symbol(),Sc=/(PointerCapture)$|Capture$/i,Ci=0,Oi={},W$=0});function Rr(t,e){Qt.__h&&Qt.__h(se,t,qr||e),qr=0;var n=se.__H||(se.__H={__:[],__h:[]});return t>=n.__.length&&n.__.push({}),n.__[t]}function q(t){return qr=1,Q$(Wc,t)}function Q$(t,e,n){var s=Rr($o++,2);if(s.t=t,!s.__c&&(s.__=[n?n(e):Wc(void 0,e),function(r){var i=(s.__N||s.__)[0],l=s.t(i,r);Ai(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=se,!se.__f)){se.__f=!0;var o=se.shouldComponentUpdate;se.shouldComponentUpdate=function(r,i,l){var c=this.__H;if(!c)return!0;var p=!1,u=this.props!=r;if(c.__.some(function(f){f.__N&&(p=!0,Ai(f.__[0],f.__N[0])||(u=!0))}),o){var $=o.call(this,r,i,l);return p?$||u:$}return!p||u}}return s.__}function ve(t,e){var n=Rr($o++,3);!Qt.__s&&Pi(n.__H,e)&&(n.__P=!0,n.__=t,n.u=e,se.__H.__h.push(n))}function tn(t,e){var n=Rr($o++,4);!Qt.__s&&Pi(n.__H,e)&&(n.__P=!1,n.__=t,n.u=e,se.__h.push(n))}function Uo(t){return qr=5,Ee(function(){return{current:t}},[])}function Ee(t,e){var n=Rr($o++,7);return Pi(n.__H,e)&&(n.__=t(),n.__H=e),n.__}function Y$(){var t;do{for(;t=Bi.shift();)try{Vo(t)}catch(n){Qt.__e(n,{__:(t=t.__P)&&t.__v})}for(;t=Rc.shift();){var e=t.__H;if(t.__P&&e)try{e.__h.some(Vo),e.__h.some(Ni),e.__h=[]}catch(n){e.__h=[],Qt.__e(n,t.__v)}}}while(Bi.length)}function Z$(t){var e,n=function(){clearTimeout(s),Ic&&cancelAnimationFrame(e),setTimeout(t)},s=setTimeout(n,35);Ic&&(e=requestAnimationFrame(n))}function qc(t){t!=1&&zc==Qt.requestAnimationFrame||((zc=Qt.requestAnimationFrame)||Z$)(Y$)}function Vo(t){var e=se,n=t.__c;typeof n=="function"&&(t.__c=void 0,n()),se=e}function Ni(t){var e=se;t.__c=t.__(),se=e}function Pi(t,e){return!t||t.length!=e.length||e.some(function(n,s){return!Ai(n,t[s])})}function Wc(t,e){return typeof e=="function"?e(t):e}var $o,se,Ei,zc,Ai,qr,Rc,Bi,Qt,Fc,Ec,Ac,Bc,Nc,Pc,Ic,Ii=T(()=>{Ir();Ai=Object.is,qr=0,Rc=[],Bi=[],Qt=jt,Fc=Qt.__b,Ec=Qt.__r,Ac=Qt.diffed,Bc=Qt.__c,Nc=Qt.unmount,Pc=Qt.__;Qt.__b=function(t){se=null,Fc&&Fc(t)},Qt.__=function(t,e){t&&e.__k&&e.__k.__m&&(t.__m=e.__k.__m),Pc&&Pc(t,e)},Qt.__r=function(t){Ec&&Ec(t),$o=0;var e=(se=t.__c).__H;e&&(Ei==se?se.__h=[]:(e.__h.some(Vo),e.__h.some(Ni),$o=0),e.__h=[],e.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Ei=se},Qt.diffed=function(t){Ac&&Ac(t);var e=t.__c;e&&e.__H&&(e.__H.__h.length&&qc(Rc.push(e)),e.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Ei=se=null},Qt.__c=function(t,e){e.some(function(n){try{n.__h.some(Vo),n.__h=n.__h.filter(function(s){return!s.__||Ni(s)})}catch(s){n.__h=[function(){throw s}]}}),Bc&&Bc(t,e)},Qt.unmount=function(t){Nc&&Nc(t);var e,n,s=t.__c;s&&s.__H&&(s.__H.__.some(function(o){try{if(o.__P&&o.__c){if(n===void 0){for(n=t.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}o.__P=n,qc(Bi.push(o))}else Vo(o)}catch(r){e=r}}),s.__H=void 0,e&&Qt.__e(e,s.__v))};Ic=typeof requestAnimationFrame=="function"});function Dc(t){if(Array.isArray(t))return t.map(Dc);if(typeof t!="string"||!/\S{36}/.test(t))return t;let e=t.includes("://")?/(?<=:\/\/\S*[/.])(?=\w)/:/(\S{24})(?=\S{4})/;return t.split(e).flatMap((n,s)=>s?[Mi("wbr",null),n]:[n])}var Vt,a,W=T(()=>{"use strict";wc();Ir();Ii();Ir();Ii();Vt=()=>Uo(null);a=kc.bind((t,e,...n)=>Mi(t,e,...typeof t=="string"?n.map(Dc):n))});function nm(t){let[e,n=""]=t.path;if(e!=="graaf")return t;let{ding:s,kies:o=s,uit:r=s||o,toon:i,...l}=t.query,[c]=(r||"").split("~");return Object.hasOwn(Hc,n)&&!t.query.uit?{path:Hc[n],query:l}:{path:["verken"],query:{...l,...r&&{uit:c,kies:o||c},...i&&{toon:"lijst"}}}}function Wi(t){let e=Object.entries(em).reduce((i,[l,c])=>i.replaceAll(l,c),t),[n,s]=e.replace(/^#\/?/,"").split("?"),o=i=>{try{return decodeURIComponent(i)}catch{return i}},r=[...new URLSearchParams(s||"")].map(([i,l])=>[tm[i]||i,l]);return nm({path:n.split("/").filter(Boolean).map(o),query:Object.fromEntries(r)})}function L(t,e={},n=!0){let s=X$.filter(i=>n&&z.route.query[i]).map(i=>[i,z.route.query[i]]),o=new URLSearchParams;for(let[i,l]of Object.entries({...Object.fromEntries(s),...e}))l&&o.set(i,l);return`#/${[t].flat().map(i=>encodeURIComponent(i).replaceAll("%2F","/")).join("/")}${[...o].length?`?${o}`:""}`}function R(t,e=!1){let n=L(z.route.path,{...z.route.query,...t},!1);n!==location.hash&&(history[e?"replaceState":"pushState"]({turn:e?history.state?.turn:++qi},"",n),Ri())}function Ri(t=!1){let e=Wi(location.hash),n=z.route.path.join("/")===e.path.join("/");z.route=e,z.led=z.started&&!n&&!t,Vc(e),!n&&window.scrollTo(0,t&&Uc.get(history.state?.turn)||0)}function Kc(t){Vc=t,history.scrollRestoration="manual",history.state||history.replaceState({turn:0},""),qi=history.state.turn||0;let e=new AbortController,n={passive:!0,signal:e.signal};window.addEventListener("scroll",()=>Uc.set(history.state?.turn??0,window.scrollY),n);let s=()=>{let o=!!history.state;o||history.replaceState({turn:++qi},""),Ri(o)};return window.addEventListener("popstate",s,n),Ri(),z.started=!0,()=>e.abort()}var X$,tm,Hc,em,z,Vc,qi,Uc,Ke,J=T(()=>{"use strict";X$=["plan","koppelingen","stand","verwachtingen","lezing","merk"],tm={ernst:"gewicht"},Hc={informatiestromen:["verken","informatie"],afspraken:["verken","afspraken"],aandachtspunten:["overzicht"],"partner-stap":["dekking"]},em={"event-bulletin-luchtvaart":"pilot-bulletin-luchtvaart","pilot-opsporing-arbeidsuitbuiting-inspectie-szw":"pilot-opsporing-arbeidsuitbuiting","pilot-opsporing-arbeidsuitbuiting-politie":"pilot-opsporing-arbeidsuitbuiting"};z={route:{path:[],query:{}},started:!1,led:!1},qi=0,Uc=new Map;Ke=t=>L(["ding",t])});function st({text:t,title:e=t,children:n}){let s=Vt();return tn(()=>{document.title=`${e} – Ketenkaart`},[e]),tn(()=>{z.started&&s.current.focus({preventScroll:!0})},[]),a`<header class="kop"><h1 tabindex="-1" ref=${s}>${t}</h1>${n}</header>`}function ge({text:t}){let{route:e}=z;return tn(()=>{z.started&&t&&Ct(t)},[t,e]),null}var K,xt=T(()=>{"use strict";je();W();J();K=()=>window.matchMedia("(max-width: 44rem)").matches});function Lt(t){return t.length<2?t.join(""):`${t.slice(0,-1).join(", ")} en ${t[t.length-1]}`}function cn(t,e,n){let s=t.get(e);s?s.push(n):t.set(e,[n])}function mo(t){let e=new Map;for(let n of t)e.set(n,(e.get(n)||0)+1);return e}function Wr(t,e,n=""){let s=n.startsWith("-"),o=e.find(l=>l.key===n.replace(/^-/,""));if(!o)return t;let r=t.map((l,c)=>({text:o.text(l)||"",index:c,row:l})),i=(l,c)=>l.text&&c.text?Z(l.text,c.text)*(s?-1:1):+!l.text-+!c.text;return r.sort((l,c)=>i(l,c)||l.index-c.index).map(({row:l})=>l)}function Dr(t){let e=n=>{let s=String(n??"");return`"${(/^[=+\-@\t\r]/.test(s)?`'${s}`:s).replaceAll('"','""')}"`};return`\uFEFF${t.map(n=>`${n.map(e).join(";")}\r
`).join("")}`}function Gc(t,e){let n=[""];for(let s of String(t).split(/\s+/)){let o=`${n[n.length-1]} ${s}`.trim();!n[n.length-1]||e(o)?n[n.length-1]=o:n.push(s)}return n}var h,M,D,Ko,Ut,C,en,Z,P=T(()=>{"use strict";h=(t,e)=>t.replace(/\{(\w+)\}/g,(n,s)=>Object.hasOwn(e,s)?String(e[s]):n),M=(t,e,n={})=>h(e===1?t.one:t.more,{count:e,...n}),D=t=>t.slice(0,1).toUpperCase()+t.slice(1),Ko=t=>(Ut(t).match(/[a-z0-9]+/g)||[]).slice(0,8).join("-"),Ut=t=>String(t).normalize("NFD").replace(/\p{M}/gu,"").toLowerCase();C=t=>[...new Set(t)],en=t=>t.map(e=>[e,e]),{compare:Z}=new Intl.Collator("nl",{numeric:!0,sensitivity:"base"})});var _,Jc,Qc,sm,om,rm,am,im,lm,cm,pm,um,dm,nn,fo,I,k,be,ot,On,vt,Yt,Yc,$m,Un,Ae,mm,pn,un,et,ho,Se,us,B=T(()=>{"use strict";vi();_=xi,{codes:Jc,progress:Qc,queries:sm,names:om,absent:rm,lists:am,kinds:im,called:lm,works:cm,partners:pm,lookups:um}=_,dm=[Jc,Qc,sm,om,rm,_.dates,am,im,lm,cm,pm,um];for(let t of[...dm,_.words,_.addresses,...[Jc,Qc].flatMap(Object.values)])Object.setPrototypeOf(t,null);nn=new Map(Object.entries(_.things)),fo=new Map(_.plans.map(t=>[t.key,t])),I=_.plans.length>1,k=_.words,be=t=>t?.words.page||k,ot=t=>fo.get(t||"")||(I?void 0:_.plans[0]),On=t=>fo.get(t),vt=t=>fo.get(t.split("/")[0]),Yt=(t,e)=>!e||!vt(t)||vt(t)?.key===e,Yc=(t,e)=>[...new Map(t.map(n=>[e(n),n])).values()],$m=_.plans.flatMap(t=>t.dates),Un=Yc($m,({date:t})=>t).sort((t,e)=>t.date<e.date?-1:1),Ae=Un[Un.length-1].date,mm=_.plans.flatMap(t=>t.steps),pn=Yc(mm.reverse(),({notation:t})=>t).reverse(),un=(t,e)=>{let n=vt(t);return n?_.stands[e]?.[n.key]||n.date:e},et=t=>_.dates[t]||t||"",ho=(t=ot())=>t?.source||_.source,Se=t=>_.plans.filter(e=>!t.plan||e.key===t.plan),us=(t,e=ot())=>(e?e.dates:Un).find(n=>n.date===t)?.label||et(t)});async function Hr(t){try{return new Uint8Array(await t.arrayBuffer())}catch{throw new Error(h(k.check.unreadable,{name:t.name}))}}async function Kn(t,e,n){t(e);try{t(await n()||"")}catch(s){t(s.message)}}var Di,ce,it,Be,Le=T(()=>{"use strict";P();B();Di=5*2**20,ce=()=>window.werkplaats,it=()=>ce(),Be=()=>!!ce()&&ce()?.state!=="off"});function V(t){let e=_.answers[t.key];if(!t.plan)return e;let n=o=>o.filter(r=>r.plan===t.plan),s=`${t.key}|${t.plan}`;if(!Hi.has(s)){let{matrix:o,without:r,links:i,...l}=e,c={matrix:Vi(o,n),without:Vi(r,n),links:i},p={...Vi(l,n),...c};Hi.set(s,p)}return Hi.get(s)}function ds({date:t,stated:e,strict:n,expect:s}){let o=[["stand",t]];return e&&o.push(["koppelingen","genoemd"]),n&&o.push(["lezing","streng"]),s||o.push(["verwachtingen","uit"]),o}function H(t){let e=I&&fo.has(t.plan)?t.plan:"",n=Un.some(p=>p.date===t.stand)?t.stand:Ae,[s,o]=[t.koppelingen==="genoemd",t.lezing==="streng"],r={plan:e,date:n,stated:s,strict:o,expect:t.verwachtingen!=="uit"},i={...r,expect:!0},l={...i,date:Ae};return[r,i,l].map(Vr).find(p=>Go(p)||ce())||Vr({...l,stated:!1,strict:!1})}function Vr({plan:t,date:e,stated:n,expect:s,strict:o}){let r=`${e}|${n?"stated":"all"}|${s?"with":"without"}`;return{plan:t,date:e,stated:n,expect:s,strict:o,key:o?`${r}|strict`:r}}function Ui(t,e,n){return new Set(n.map(([o])=>H({...t,[e]:o}).key)).size===n.length?n:[]}var Hi,Vi,An,Go,Ki,Zc,At=T(()=>{"use strict";B();Le();Hi=new Map,Vi=(t,e)=>Object.fromEntries(Object.entries(t).map(([n,s])=>[n,e(s)]));An=(t,e)=>V({...t,plan:e.key}).numbers[0];Go=t=>t.key in _.answers;Ki=(t,e)=>fo.get(e)?.steps.find(n=>n.notation===t)?.id,Zc=t=>new Set(V(t).reach.flatMap(({plan:e,columns:n})=>n.filter(s=>s.undecided).map(s=>Ki(s.step,e))))});var Xc,fm,Is,Jo,Q,qt,$s,ke=T(()=>{"use strict";P();B();Xc=new Map;for(let{rows:t,...e}of _.lines)for(let[n,s,...o]of t){let r={...e,from:n,to:s,of:o};for(let i of[n,s])cn(Xc,i,r)}fm=Object.fromEntries(Object.entries(_.absent).map(([t,e])=>[t,new Set(e)])),Is=(t,e=Ae)=>!fm[e]?.has(t),Jo=(t,e=Ae)=>(Xc.get(t)||[]).filter(n=>Is(n.of[0]||n.from,e)),Q=(t,e,n)=>Jo(t,n).filter(s=>s.name===e),qt=(t,e,n)=>Q(t,e,n).filter(s=>s.to===t).map(s=>s.from),$s=(t,e)=>t.from===e?t.to:t.from});var Gi,bt,x,Mt,kt,ms,Ur,qs,Ne,ep,dn,pe,Gn,ue,Zt,G,Kt,Kr,np,S,oe,tp,sn,Gr,fs,hm,Jr,Qo,$n,go,gm,we,de,Me,Y=T(()=>{"use strict";P();B();Gi=[],bt=(t,e)=>nn.get(t)?.[e]||Gi,x=(t,e)=>bt(t,e)[0]||"",Mt=(t,e)=>bt(t,e).filter(n=>n.startsWith("@")).map(n=>n.slice(1)),kt=(t,e)=>Mt(t,e)[0]||"",ms=t=>nn.has(t),Ur=t=>bt(t,"type"),qs=t=>np.get(t)||Gi,Ne=(t,e)=>Ur(t).includes(e),ep=t=>Ur(t).map(e=>_.kinds[e]).find(Boolean),dn=t=>ep(t)?.page||"",pe=t=>ep(t)?.kind||"",Gn=t=>dn(t)==="organisation",ue=t=>dn(t)==="undertaking",Zt=t=>!!dn(t)&&!!x(t,"prefLabel"),G=(t,e)=>_.codes[t]?.[e]?.label||e||"",Kt=(t,e)=>G(_.lists[e],x(t,e)),Kr=t=>_.names[t]||k.thing.foreign[t]||t,np=new Map;for(let[t,e]of nn)for(let n of e.type||Gi)cn(np,n,t);S=t=>_.called[t]?.label||x(t,"prefLabel")||x(t,"title")||x(t,"summary")||t.slice(t.lastIndexOf("/")+1),oe=t=>_.called[t]?.short||S(t),tp=t=>x(t,"identifier"),sn=[...qs("Chapter")].sort((t,e)=>Z(tp(t),tp(e))),Gr=sn.flatMap(t=>Mt(t,"chapterLead").map(e=>x(e,"notation"))),fs=[...nn.keys()].filter(ue),hm=[...nn.keys()].filter(Gn),Jr=t=>pn.find(e=>e.notation===t),Qo=t=>Object.entries(_.codes[t]||{}).map(([e,{label:n}])=>[e,n]),$n=pn.map(t=>[t.notation,t.label]),go=Qo("InterventionKind"),gm=new Map(hm.map(t=>[x(t,"notation"),t])),we=t=>gm.get(t)||"",de=t=>_.addresses[t]||"",Me=t=>Mt(t,"passage")});function op(t,e,n){let s=Ge(t,n);return{name:S(e),short:oe(e),what:x(t,"deadlineLabel"),quote:k.gaps.deadline.quote.replace("{words}",x(t,"deadlineText")),modality:D(Zo(x(t,"modality"))),day:x(t,"dueBy"),by:et(x(t,"dueBy")),outcome:s.outcome||"",stand:s.stand||"",on:et(s.on)}}var Yo,Nn,bo,ko,Ji,Bn,Jn,Qr,Rs,Rt,Yr,Zo,bm,Ge,Qi,hs,Cn,gs,Qn,sp,Zr,bs,Xr,Yi,wo,ks,Bt=T(()=>{"use strict";J();P();B();ke();Y();Yo=t=>e=>_.works[e]?.[t]||[],Nn=Yo("steps"),bo=Yo("kinds"),ko=Yo("years"),Ji=Yo("leads"),Bn=Yo("acts"),Jn=t=>{let e=s=>Ji(t).includes(s)?h(k.shared.leading,{name:S(s)}):S(s);if(Bn(t).length)return Bn(t).map(e).join(", ");let n=Q(t,"who").map(({from:s,phrase:o})=>`${S(s)} (${o})`);return n.length?h(k.explore.list.named,{who:n.join(", ")}):_.works[t]?.container?"":k.explore.list.no_partner},Qr=(t,e)=>Q(t,"at",e).flatMap(n=>n.of),Rs=(t,e)=>Q(t,"deadline",e).map(n=>n.from),Rt=t=>x(t,"isGeneric")==="true",Yr=t=>{let[e,n]=[qt(t,"chapterLead"),Q(t,"who")];return s=>{let o=n.filter(r=>r.to===s);return o.length?o.some(r=>r.acts)?"acts":"named":_.works[s]?.chapters?.some(r=>e.includes(r))?"heads":""}},Zo=t=>G("Modality",t),bm={},Ge=(t,e=Ae)=>z.route.query.lezing==="streng"&&_.progressStrictly[e]?.[t]||_.progress[e]?.[t]||bm,Qi=t=>(e,n)=>Ge(e,n)[t]||"",hs=Qi("report"),Cn=Qi("status"),gs=Qi("state"),Qn=(t,e)=>ks(t).rows.filter(({id:n})=>Ge(n,e).outcome).map(n=>({...n,plan:t,...op(n.id,n.work,e)})),sp=(t,e)=>_.promises[t.key].undated.filter(n=>Is(n,e)).map(n=>{let s=x(n,"initiative").slice(1);return{id:n,work:s,plan:t,...op(n,s,e)}});Zr=(t,e=k.shared.outcomes,n={})=>Object.entries(e).map(([s,o])=>{let r=t.filter(i=>i.outcome===s).length;return[s,{...o,count:n[o.number]?.value??r}]}).filter(([,{rare:s,count:o}])=>!s||o),bs=(t,e=!1)=>Object.entries(k.shared.outcomes).filter(([,n])=>!e||n.open).map(([n,{phrase:s,counted:o}])=>{let r=t.filter(i=>i?.outcome===n).length;return r?M(o||{one:`{count} ${s}`,more:`{count} ${s}`},r):""}).filter(Boolean),Xr=t=>Se(t).filter(e=>_.promises[e.key].rows.length||_.promises[e.key].undated.length),Yi=(t,e)=>{let{reports:n}=ks(t);return n.find(s=>s.date===un(t.key,e))||n[n.length-1]},wo=t=>[t.number,t.title.join(" ")].filter(Boolean).join(" "),ks=t=>_.promises[t.key]});function yo(t,e){if(x(t,"crossCutting")==="true")return[{step:ws,of:t,basis:""}];let n=V(e).links;return Q(t,"at",e.date).filter(s=>s.of[0]in n).map(s=>({step:km(s.to),of:s.of[0],basis:n[s.of[0]][0]}))}function ta(t,e){if(ue(t))return[t];let n=r=>ue(r)&&Yt(r,e.plan);if(Gn(t))return C(ys(t,e).map(r=>r.to));if(!ap(t))return C(Jo(t,e.date).map(r=>$s(r,t))).filter(n);let s=[t,...Q(t,"broader",e.date).map(r=>r.from)];return C(s.flatMap(r=>Q(r,"at",e.date).map(i=>i.from))).filter(r=>n(r)&&yo(r,e).some(i=>i.step===t))}function ip({opened:t,chosen:e,hidden:n,step:s,kind:o,from:r,to:i,anyRole:l=!1},c){let p=new Set(n),u=t.filter(Zt),$=A=>(!s||yo(A,c).some(Ot=>x(Ot.step,"notation")===s))&&(!o||bo(A).includes(o))&&(!r||ko(A).slice(-1)[0]>=r)&&(!i||ko(A)[0]<=i),f=C(u.flatMap(A=>ta(A,c))),d=A=>u.includes(A)&&!l,m=f.filter(A=>!d(A)&&!$(A)),g=f.filter(A=>d(A)||$(A)&&!p.has(A)).sort(tl),w=[...u.filter(A=>!Gn(A)).flatMap(A=>ta(A,c)),e].filter(A=>g.includes(A)).flatMap(A=>rp(A,c,l)),O=C([...u.filter(Gn),...w]).filter(A=>!p.has(A)).sort(Ws),v=g.flatMap(A=>ys(A,c,l).filter(Ot=>O.includes(Ot.from))),j=g.flatMap(A=>yo(A,c).map(Ot=>({work:A,...Ot}))),N=[...pn.map(A=>A.id),ws],St=C([...u.filter(ap),...j.map(A=>A.step)]).filter(A=>!p.has(A)).sort((A,Ot)=>N.indexOf(A)-N.indexOf(Ot)),ft=r||i?m.filter(A=>!ko(A).length).length:0;return{who:O,what:g,steps:St,roles:v,ties:j.filter(A=>St.includes(A.step)),left:m.length,undated:ft}}function ea(t,{who:e,what:n},s){return ue(t)?rp(t,s).filter(o=>!e.includes(o)).length:ta(t,s).filter(o=>!n.includes(o)).length}function na(t,e,n,s=!1){let o=lp(t,e,n,s),r=Zi(e,"",o),i=(r.get(t)??Number.NaN)+2,l=[],c=p=>{let u=p[p.length-1];if(!(l.length>Xo)&&(u===e&&p.length===i+1&&l.push(p),u!==e))for(let $ of o(u).sort(Ws))!p.includes($)&&p.length+(r.get($)??i)<=i&&c([...p,$])};return c([t]),l}function _o(t,e,n,s=!1){let o=lp(t,e,n,s),r=Zi(t,e,o),i=Zi(e,t,o),l=r.get(e);if(!l)return null;let c=[...r.keys()].filter(f=>(r.get(f)??0)+(i.get(f)??l+1)===l),p=Array.from({length:l+1},(f,d)=>c.filter(m=>r.get(m)===d).sort(Ws)),u=new Map([[t,1]]),$=p.slice(1).flatMap((f,d)=>f.flatMap(m=>o(m).filter(g=>p[d].includes(g)).sort(Ws).map(g=>(u.set(m,(u.get(m)||0)+(u.get(g)||0)),{from:g,to:m,roles:ys(m,n).filter(b=>$s(b,m)===g)}))));return{layers:p,lines:$,count:u.get(e)||0,length:l}}function cp(t,e,n){let s=[t,e],o=s.flatMap(r=>[...ys(r,n,!0),...Q(r,"expected",n.date)]);return C(o.map(r=>r.to)).filter(r=>ue(r)&&Yt(r,n.plan)).sort(tl).map(r=>o.filter(i=>i.to===r)).filter(r=>s.every(i=>r.some(l=>l.from===i))).filter(r=>!s.every(i=>r.some(l=>l.from===i&&l.acts)))}function Zi(t,e,n){let s=new Map([[t,0]]),o=[t];for(;o.length&&!s.has(e);){let r=C(o.flatMap(n)).filter(i=>!s.has(i));for(let i of r)s.set(i,(s.get(o[0])??0)+1);o=r}return s}function pp(t,e){let n=r=>yo(r,e).map(i=>i.step),[s,o]=t.map(r=>ta(r,e).flatMap(n));return pn.filter(({id:r})=>s.includes(r)&&o.includes(r))}function up(t,{date:e}){let[n,s]=t.map(o=>[o,...Q(o,"member",e).map(r=>r.to)]);return C(n.filter(o=>s.includes(o)))}var ws,Xi,ys,rp,ap,km,tl,Ws,lp,Xo,Ds=T(()=>{"use strict";P();At();B();ke();Y();Bt();ws="dwars",Xi=60,ys=(t,{date:e,plan:n},s=!1)=>Q(t,"who",e).filter(o=>(s||o.acts)&&Yt(o.to,n)),rp=(t,e,n=!1)=>C(ys(t,e,n).map(s=>s.from)),ap=t=>dn(t)==="step",km=t=>kt(t,"broader")||t;tl=(t,e)=>Z(oe(t),oe(e))||Z(S(t),S(e)),Ws=(t,e)=>Number(Rt(t))-Number(Rt(e))||tl(t,e);lp=(t,e,n,s)=>o=>C(ys(o,n).map(r=>$s(r,o))).filter(r=>r===t||r===e||ue(r)||s||!Rt(r)),Xo=30});var wm,hp,gp,tr,xo,ym,bp,er,ra,rl,el,_m,kp,wp,ll,cl,yp,xm,nr,nl,vm,Sm,Om,Cm,sl,dp,jm,al,il,ol,Lm,$p,mp,fp,sa,oa,_p,Mm,xp=T(()=>{wm="ENTRIES",hp="KEYS",gp="VALUES",tr=class{constructor(e,n){let s=e._tree,o=Array.from(s.keys());this.set=e,this._type=n,this._path=o.length>0?[{node:s,keys:o}]:[]}next(){let e=this.dive();return this.backtrack(),e}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:e,keys:n}=xo(this._path);if(xo(n)==="")return{done:!1,value:this.result()};let s=e.get(xo(n));return this._path.push({node:s,keys:Array.from(s.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let e=xo(this._path).keys;e.pop(),!(e.length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:e})=>xo(e)).filter(e=>e!=="").join("")}value(){return xo(this._path).node.get("")}result(){switch(this._type){case gp:return this.value();case hp:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},xo=t=>t[t.length-1],ym=(t,e,n)=>{let s=new Map;if(e===void 0)return s;let o=e.length+1,r=o+n,i=new Uint8Array(r*o).fill(n+1);for(let l=0;l<o;++l)i[l]=l;for(let l=1;l<r;++l)i[l*o]=l;return bp(t,e,n,s,i,1,o,""),s},bp=(t,e,n,s,o,r,i,l)=>{let c=r*i;t:for(let p of t.keys())if(p===""){let u=o[c-1];u<=n&&s.set(l,[t.get(p),u])}else{let u=r;for(let $=0;$<p.length;++$,++u){let f=p[$],d=i*u,m=d-i,g=o[d],b=Math.max(0,u-n-1),y=Math.min(i-1,u+n);for(let w=b;w<y;++w){let O=f!==e[w],v=o[m+w]+ +O,j=o[m+w+1]+1,N=o[d+w]+1,St=o[d+w+1]=Math.min(v,j,N);St<g&&(g=St)}if(g>n)continue t}bp(t.get(p),e,n,s,o,u,i,l+p)}},er=class t{constructor(e=new Map,n=""){this._size=void 0,this._tree=e,this._prefix=n}atPrefix(e){if(!e.startsWith(this._prefix))throw new Error("Mismatched prefix");let[n,s]=ra(this._tree,e.slice(this._prefix.length));if(n===void 0){let[o,r]=ll(s);for(let i of o.keys())if(i!==""&&i.startsWith(r)){let l=new Map;return l.set(i.slice(r.length),o.get(i)),new t(l,e)}}return new t(n,e)}clear(){this._size=void 0,this._tree.clear()}delete(e){return this._size=void 0,_m(this._tree,e)}entries(){return new tr(this,wm)}forEach(e){for(let[n,s]of this)e(n,s,this)}fuzzyGet(e,n){return ym(this._tree,e,n)}get(e){let n=rl(this._tree,e);return n!==void 0?n.get(""):void 0}has(e){let n=rl(this._tree,e);return n!==void 0&&n.has("")}keys(){return new tr(this,hp)}set(e,n){if(typeof e!="string")throw new Error("key must be a string");return this._size=void 0,el(this._tree,e).set("",n),this}get size(){if(this._size)return this._size;this._size=0;let e=this.entries();for(;!e.next().done;)this._size+=1;return this._size}update(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=el(this._tree,e);return s.set("",n(s.get(""))),this}fetch(e,n){if(typeof e!="string")throw new Error("key must be a string");this._size=void 0;let s=el(this._tree,e),o=s.get("");return o===void 0&&s.set("",o=n()),o}values(){return new tr(this,gp)}[Symbol.iterator](){return this.entries()}static from(e){let n=new t;for(let[s,o]of e)n.set(s,o);return n}static fromObject(e){return t.from(Object.entries(e))}},ra=(t,e,n=[])=>{if(e.length===0||t==null)return[t,n];for(let s of t.keys())if(s!==""&&e.startsWith(s))return n.push([t,s]),ra(t.get(s),e.slice(s.length),n);return n.push([t,e]),ra(void 0,"",n)},rl=(t,e)=>{if(e.length===0||t==null)return t;for(let n of t.keys())if(n!==""&&e.startsWith(n))return rl(t.get(n),e.slice(n.length))},el=(t,e)=>{let n=e.length;t:for(let s=0;t&&s<n;){for(let r of t.keys())if(r!==""&&e[s]===r[0]){let i=Math.min(n-s,r.length),l=1;for(;l<i&&e[s+l]===r[l];)++l;let c=t.get(r);if(l===r.length)t=c;else{let p=new Map;p.set(r.slice(l),c),t.set(e.slice(s,s+l),p),t.delete(r),t=p}s+=l;continue t}let o=new Map;return t.set(e.slice(s),o),o}return t},_m=(t,e)=>{let[n,s]=ra(t,e);if(n!==void 0){if(n.delete(""),n.size===0)kp(s);else if(n.size===1){let[o,r]=n.entries().next().value;wp(s,o,r)}}},kp=t=>{if(t.length===0)return;let[e,n]=ll(t);if(e.delete(n),e.size===0)kp(t.slice(0,-1));else if(e.size===1){let[s,o]=e.entries().next().value;s!==""&&wp(t.slice(0,-1),s,o)}},wp=(t,e,n)=>{if(t.length===0)return;let[s,o]=ll(t);s.set(o+e,n),s.delete(o)},ll=t=>t[t.length-1],cl="or",yp="and",xm="and_not",nr=class t{constructor(e){if(e?.fields==null)throw new Error('MiniSearch: option "fields" must be provided');let n=e.autoVacuum==null||e.autoVacuum===!0?ol:e.autoVacuum;this._options={...sl,...e,autoVacuum:n,searchOptions:{...dp,...e.searchOptions||{}},autoSuggestOptions:{...jm,...e.autoSuggestOptions||{}}},this._index=new er,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,this._enqueuedVacuum=null,this._enqueuedVacuumConditions=il,this.addFields(this._options.fields)}add(e){let{extractField:n,stringifyField:s,tokenize:o,processTerm:r,fields:i,idField:l}=this._options,c=n(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);if(this._idToShortId.has(c))throw new Error(`MiniSearch: duplicate ID ${c}`);let p=this.addDocumentId(c);this.saveStoredFields(p,e);for(let u of i){let $=n(e,u);if($==null)continue;let f=o(s($,u),u),d=this._fieldIds[u],m=new Set(f).size;this.addFieldLength(p,d,this._documentCount-1,m);for(let g of f){let b=r(g,u);if(Array.isArray(b))for(let y of b)this.addTerm(d,p,y);else b&&this.addTerm(d,p,b)}}}addAll(e){for(let n of e)this.add(n)}addAllAsync(e,n={}){let{chunkSize:s=10}=n,o={chunk:[],promise:Promise.resolve()},{chunk:r,promise:i}=e.reduce(({chunk:l,promise:c},p,u)=>(l.push(p),(u+1)%s===0?{chunk:[],promise:c.then(()=>new Promise($=>setTimeout($,0))).then(()=>this.addAll(l))}:{chunk:l,promise:c}),o);return i.then(()=>this.addAll(r))}remove(e){let{tokenize:n,processTerm:s,extractField:o,stringifyField:r,fields:i,idField:l}=this._options,c=o(e,l);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${l}"`);let p=this._idToShortId.get(c);if(p==null)throw new Error(`MiniSearch: cannot remove document with ID ${c}: it is not in the index`);for(let u of i){let $=o(e,u);if($==null)continue;let f=n(r($,u),u),d=this._fieldIds[u],m=new Set(f).size;this.removeFieldLength(p,d,this._documentCount,m);for(let g of f){let b=s(g,u);if(Array.isArray(b))for(let y of b)this.removeTerm(d,p,y);else b&&this.removeTerm(d,p,b)}}this._storedFields.delete(p),this._documentIds.delete(p),this._idToShortId.delete(c),this._fieldLength.delete(p),this._documentCount-=1}removeAll(e){if(e)for(let n of e)this.remove(n);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=new er,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this._nextId=0}}discard(e){let n=this._idToShortId.get(e);if(n==null)throw new Error(`MiniSearch: cannot discard document with ID ${e}: it is not in the index`);this._idToShortId.delete(e),this._documentIds.delete(n),this._storedFields.delete(n),(this._fieldLength.get(n)||[]).forEach((s,o)=>{this.removeFieldLength(n,o,this._documentCount,s)}),this._fieldLength.delete(n),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{minDirtFactor:e,minDirtCount:n,batchSize:s,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:s,batchWait:o},{minDirtCount:n,minDirtFactor:e})}discardAll(e){let n=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let s of e)this.discard(s)}finally{this._options.autoVacuum=n}this.maybeAutoVacuum()}replace(e){let{idField:n,extractField:s}=this._options,o=s(e,n);this.discard(o),this.add(e)}vacuum(e={}){return this.conditionalVacuum(e)}conditionalVacuum(e,n){return this._currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&n,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.then(()=>{let s=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=il,this.performVacuuming(e,s)}),this._enqueuedVacuum)):this.vacuumConditionsMet(n)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(e),this._currentVacuum)}async performVacuuming(e,n){let s=this._dirtCount;if(this.vacuumConditionsMet(n)){let o=e.batchSize||al.batchSize,r=e.batchWait||al.batchWait,i=1;for(let[l,c]of this._index){for(let[p,u]of c)for(let[$]of u)this._documentIds.has($)||(u.size<=1?c.delete(p):u.delete($));this._index.get(l).size===0&&this._index.delete(l),i%o===0&&await new Promise(p=>setTimeout(p,r)),i+=1}this._dirtCount-=s}await null,this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(e){if(e==null)return!0;let{minDirtCount:n,minDirtFactor:s}=e;return n=n||ol.minDirtCount,s=s||ol.minDirtFactor,this.dirtCount>=n&&this.dirtFactor>=s}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(e){return this._idToShortId.has(e)}getStoredFields(e){let n=this._idToShortId.get(e);if(n!=null)return this._storedFields.get(n)}search(e,n={}){let{searchOptions:s}=this._options,o={...s,...n},r=this.executeQuery(e,n),i=[];for(let[l,{score:c,terms:p,match:u}]of r){let $=p.length||1,f={id:this._documentIds.get(l),score:c*$,terms:Object.keys(u),queryTerms:p,match:u};Object.assign(f,this._storedFields.get(l)),(o.filter==null||o.filter(f))&&i.push(f)}return e===t.wildcard&&o.boostDocument==null||i.sort(mp),i}autoSuggest(e,n={}){n={...this._options.autoSuggestOptions,...n};let s=new Map;for(let{score:r,terms:i}of this.search(e,n)){let l=i.join(" "),c=s.get(l);c!=null?(c.score+=r,c.count+=1):s.set(l,{score:r,terms:i,count:1})}let o=[];for(let[r,{score:i,terms:l,count:c}]of s)o.push({suggestion:r,terms:l,score:i/c});return o.sort(mp),o}get documentCount(){return this._documentCount}get termCount(){return this._index.size}static loadJSON(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJS(JSON.parse(e),n)}static async loadJSONAsync(e,n){if(n==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.loadJSAsync(JSON.parse(e),n)}static getDefault(e){if(sl.hasOwnProperty(e))return nl(sl,e);throw new Error(`MiniSearch: unknown option "${e}"`)}static loadJS(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=sa(o),c._fieldLength=sa(r),c._storedFields=sa(i);for(let[p,u]of c._documentIds)c._idToShortId.set(u,p);for(let[p,u]of s){let $=new Map;for(let f of Object.keys(u)){let d=u[f];l===1&&(d=d.ds),$.set(parseInt(f,10),sa(d))}c._index.set(p,$)}return c}static async loadJSAsync(e,n){let{index:s,documentIds:o,fieldLength:r,storedFields:i,serializationVersion:l}=e,c=this.instantiateMiniSearch(e,n);c._documentIds=await oa(o),c._fieldLength=await oa(r),c._storedFields=await oa(i);for(let[u,$]of c._documentIds)c._idToShortId.set($,u);let p=0;for(let[u,$]of s){let f=new Map;for(let d of Object.keys($)){let m=$[d];l===1&&(m=m.ds),f.set(parseInt(d,10),await oa(m))}++p%1e3===0&&await _p(0),c._index.set(u,f)}return c}static instantiateMiniSearch(e,n){let{documentCount:s,nextId:o,fieldIds:r,averageFieldLength:i,dirtCount:l,serializationVersion:c}=e;if(c!==1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let p=new t(n);return p._documentCount=s,p._nextId=o,p._idToShortId=new Map,p._fieldIds=r,p._avgFieldLength=i,p._dirtCount=l||0,p._index=new er,p}executeQuery(e,n={}){if(e===t.wildcard)return this.executeWildcardQuery(n);if(typeof e!="string"){let f={...n,...e,queries:void 0},d=e.queries.map(m=>this.executeQuery(m,f));return this.combineResults(d,f.combineWith)}let{tokenize:s,processTerm:o,searchOptions:r}=this._options,i={tokenize:s,processTerm:o,...r,...n},{tokenize:l,processTerm:c}=i,$=l(e).flatMap(f=>c(f)).filter(f=>!!f).map(Cm(i)).map(f=>this.executeQuerySpec(f,i));return this.combineResults($,i.combineWith)}executeQuerySpec(e,n){let s={...this._options.searchOptions,...n},o=(s.fields||this._options.fields).reduce((g,b)=>({...g,[b]:nl(s.boost,b)||1}),{}),{boostDocument:r,weights:i,maxFuzzy:l,bm25:c}=s,{fuzzy:p,prefix:u}={...dp.weights,...i},$=this._index.get(e.term),f=this.termResults(e.term,e.term,1,e.termBoost,$,o,r,c),d,m;if(e.prefix&&(d=this._index.atPrefix(e.term)),e.fuzzy){let g=e.fuzzy===!0?.2:e.fuzzy,b=g<1?Math.min(l,Math.round(e.term.length*g)):g;b&&(m=this._index.fuzzyGet(e.term,b))}if(d)for(let[g,b]of d){let y=g.length-e.term.length;if(!y)continue;m?.delete(g);let w=u*g.length/(g.length+.3*y);this.termResults(e.term,g,w,e.termBoost,b,o,r,c,f)}if(m)for(let g of m.keys()){let[b,y]=m.get(g);if(!y)continue;let w=p*g.length/(g.length+y);this.termResults(e.term,g,w,e.termBoost,b,o,r,c,f)}return f}executeWildcardQuery(e){let n=new Map,s={...this._options.searchOptions,...e};for(let[o,r]of this._documentIds){let i=s.boostDocument?s.boostDocument(r,"",this._storedFields.get(o)):1;n.set(o,{score:i,terms:[],match:{}})}return n}combineResults(e,n=cl){if(e.length===0)return new Map;let s=n.toLowerCase(),o=vm[s];if(!o)throw new Error(`Invalid combination operator: ${n}`);return e.reduce(o)||new Map}toJSON(){let e=[];for(let[n,s]of this._index){let o={};for(let[r,i]of s)o[r]=Object.fromEntries(i);e.push([n,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.fromEntries(this._storedFields),dirtCount:this._dirtCount,index:e,serializationVersion:2}}termResults(e,n,s,o,r,i,l,c,p=new Map){if(r==null)return p;for(let u of Object.keys(i)){let $=i[u],f=this._fieldIds[u],d=r.get(f);if(d==null)continue;let m=d.size,g=this._avgFieldLength[f];for(let b of d.keys()){if(!this._documentIds.has(b)){this.removeTerm(f,b,n),m-=1;continue}let y=l?l(this._documentIds.get(b),n,this._storedFields.get(b)):1;if(!y)continue;let w=d.get(b),O=this._fieldLength.get(b)[f],v=Om(w,m,this._documentCount,O,g,c),j=s*o*$*y*v,N=p.get(b);if(N){N.score+=j,Lm(N.terms,e);let St=nl(N.match,n);St?St.push(u):N.match[n]=[u]}else p.set(b,{score:j,terms:[e],match:{[n]:[u]}})}}return p}addTerm(e,n,s){let o=this._index.fetch(s,fp),r=o.get(e);if(r==null)r=new Map,r.set(n,1),o.set(e,r);else{let i=r.get(n);r.set(n,(i||0)+1)}}removeTerm(e,n,s){if(!this._index.has(s)){this.warnDocumentChanged(n,e,s);return}let o=this._index.fetch(s,fp),r=o.get(e);r==null||r.get(n)==null?this.warnDocumentChanged(n,e,s):r.get(n)<=1?r.size<=1?o.delete(e):r.delete(n):r.set(n,r.get(n)-1),this._index.get(s).size===0&&this._index.delete(s)}warnDocumentChanged(e,n,s){for(let o of Object.keys(this._fieldIds))if(this._fieldIds[o]===n){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(e)} has changed before removal: term "${s}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(e){let n=this._nextId;return this._idToShortId.set(e,n),this._documentIds.set(n,e),this._documentCount+=1,this._nextId+=1,n}addFields(e){for(let n=0;n<e.length;n++)this._fieldIds[e[n]]=n}addFieldLength(e,n,s,o){let r=this._fieldLength.get(e);r==null&&this._fieldLength.set(e,r=[]),r[n]=o;let l=(this._avgFieldLength[n]||0)*s+o;this._avgFieldLength[n]=l/(s+1)}removeFieldLength(e,n,s,o){if(s===1){this._avgFieldLength[n]=0;return}let r=this._avgFieldLength[n]*s-o;this._avgFieldLength[n]=r/(s-1)}saveStoredFields(e,n){let{storeFields:s,extractField:o}=this._options;if(s==null||s.length===0)return;let r=this._storedFields.get(e);r==null&&this._storedFields.set(e,r={});for(let i of s){let l=o(n,i);l!==void 0&&(r[i]=l)}}};nr.wildcard=Symbol("*");nl=(t,e)=>Object.prototype.hasOwnProperty.call(t,e)?t[e]:void 0,vm={[cl]:(t,e)=>{for(let n of e.keys()){let s=t.get(n);if(s==null)t.set(n,e.get(n));else{let{score:o,terms:r,match:i}=e.get(n);s.score=s.score+o,s.match=Object.assign(s.match,i),$p(s.terms,r)}}return t},[yp]:(t,e)=>{let n=new Map;for(let s of e.keys()){let o=t.get(s);if(o==null)continue;let{score:r,terms:i,match:l}=e.get(s);$p(o.terms,i),n.set(s,{score:o.score+r,terms:o.terms,match:Object.assign(o.match,l)})}return n},[xm]:(t,e)=>{for(let n of e.keys())t.delete(n);return t}},Sm={k:1.2,b:.7,d:.5},Om=(t,e,n,s,o,r)=>{let{k:i,b:l,d:c}=r;return Math.log(1+(n-e+.5)/(e+.5))*(c+t*(i+1)/(t+i*(1-l+l*s/o)))},Cm=t=>(e,n,s)=>{let o=typeof t.fuzzy=="function"?t.fuzzy(e,n,s):t.fuzzy||!1,r=typeof t.prefix=="function"?t.prefix(e,n,s):t.prefix===!0,i=typeof t.boostTerm=="function"?t.boostTerm(e,n,s):1;return{term:e,fuzzy:o,prefix:r,termBoost:i}},sl={idField:"id",extractField:(t,e)=>t[e],stringifyField:(t,e)=>t.toString(),tokenize:t=>t.split(Mm),processTerm:t=>t.toLowerCase(),fields:void 0,searchOptions:void 0,storeFields:[],logger:(t,e)=>{typeof console?.[t]=="function"&&console[t](e)},autoVacuum:!0},dp={combineWith:cl,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{fuzzy:.45,prefix:.375},bm25:Sm},jm={combineWith:yp,prefix:(t,e,n)=>e===n.length-1},al={batchSize:1e3,batchWait:10},il={minDirtFactor:.1,minDirtCount:20},ol={...al,...il},Lm=(t,e)=>{t.includes(e)||t.push(e)},$p=(t,e)=>{for(let n of e)t.includes(n)||t.push(n)},mp=({score:t},{score:e})=>e-t,fp=()=>new Map,sa=t=>{let e=new Map;for(let n of Object.keys(t))e.set(parseInt(n,10),t[n]);return e},oa=async t=>{let e=new Map,n=0;for(let s of Object.keys(t))e.set(parseInt(s,10),t[s]),++n%1e3===0&&await _p(0);return e},_p=t=>new Promise(e=>setTimeout(e,t)),Mm=/[\n\r\p{Z}\p{P}]+/u});function aa(t,e=[],n=Vs(t),s=()=>!0){let o=Ut(t),r=C([o,...e]);if(/^\d[\d.]*$/.test(o))return l=>l===o||l.startsWith(`${o}.`);if(n)return l=>r.includes(l);let i=(l,c)=>c.length>=zm&&l.length>=c.length+Fm&&l.endsWith(c)&&s(l.slice(0,-c.length));return l=>l.startsWith(o)||r.some(c=>l===c||i(l,c))}function vo(t,e){let n=sr(t).map(Ut);return Hs(e).every(s=>n.some(aa(s)))}function ia(t,e){let n=[],s=0;for(let{0:o,index:r}of t.matchAll(vp))Sp(o).map(Ut).some(e)&&(n.push({phrase:t.slice(s,r),on:!1},{phrase:o,on:!0}),s=r+o.length);return[...n,{phrase:t.slice(s),on:!1}]}var Tm,zm,Fm,vp,Em,Hs,Sp,sr,Vs,So=T(()=>{"use strict";P();Tm=4,zm=6,Fm=3,vp=/[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*/gu,Em=t=>String(t).replace(/(\p{L})['’]s(?!\p{L})/gu,"$1"),Hs=t=>Em(t).match(vp)||[],Sp=t=>t.includes("-")?C([t,t.replaceAll("-",""),...t.split("-")]):[t],sr=t=>Hs(t).flatMap(Sp),Vs=t=>t.length>1&&t.length<=Tm&&/^\p{L}+$/u.test(t)&&/\p{Lu}.*\p{Lu}/u.test(t)});function Pm(){let t=new Map([...nn.keys()].filter(Zt).map(n=>{let s=[_.called[n]&&S(n),x(n,"value")&&_.lookups[n]?.description];return[n,{sort:[pe(n)],text:s.filter(Boolean)}]}));for(let[n,s]of nn){let o=mn.owners.flatMap(i=>Mt(n,i)),r=t.get([n,...o].find(i=>t.has(i)));r?.sort.push(...Nm(n)),r?.text.push(...mn.texts.flatMap(i=>(s[i]||[]).map(et)))}let e=n=>Number(mn.weights[n]??mn.weights.rest);return[...[...t].map(([n,s])=>{let o={id:n,path:["ding",n],label:S(n),kind:pe(n),titles:Bm(n),...s},r=C(qt(n,"who")).filter(l=>!Bn(n).includes(l)),i={actors:Op(mn.actors,Bn(n)),text:[...o.text,...Op(mn.others,r)]};return{...o,...i,weight:Math.min(...Ur(n).map(e))}}),...Object.entries(_.queries).filter(dl).map(([n,{title:s,question:o,why:r}])=>{let i={titles:[s],sort:[mn.question],actors:[],text:[o,r].filter(Boolean)};return{id:n,path:["vragen",n],label:s,kind:mn.question,...i,weight:e("question")}})]}function qm(){let t=new Map(Pm().map(p=>[p.id,p])),e=[...t.values()],n=e.flatMap(p=>[p.titles,p.sort,p.actors,p.text].flat().flatMap(sr)),s=new Set(n.filter(p=>!la(p)).map(Ut)),o=new nr({fields:ca,extractField:(p,u)=>u==="id"?p.id:p[u].join(" · "),tokenize:sr,processTerm:p=>la(p)?null:Ut(p),searchOptions:{tokenize:p=>[p],processTerm:p=>p}});o.addAll(e);let r=e.flatMap(p=>p.titles).flatMap(sr),i=new Set(r.filter(Vs).map(Ut)),c=[...e.filter(p=>mn.synonyms.some(u=>Ne(p.id,u))).map(p=>p.titles),...mn.same].map(p=>C(p.map(Yn))).filter(p=>p.length>1);return{items:t,known:s,shorts:i,mini:o,groups:c}}function Vm(t){if(Pe.known.has(t))return pl.get(t)||[];let e=[1,2].map(n=>t.slice(0,-n)).filter(n=>n.length>2&&Pe.known.has(n));return[...pl.get(t)||[],...e.flatMap(n=>pl.get(n)||[n])]}function Lp(t){let e=Ut(t),n=[e,e.replace(/s$/,"")].find(o=>Pe.shorts.has(o));if(n||Vs(t)||e.length<2)return aa(n||t,[],!0);let s=[...Pe.known].some(o=>o.startsWith(e));return aa(t,Vm(e),!1,o=>s||Pe.known.has(o))}function Tp(t){for(let e=t.length-1;e>1;e-=1){let[n,s]=[t.slice(0,e),t.slice(e)];if(!Pe.known.has(n)||e<Cp&&!Pe.shorts.has(n))continue;let o=s.length>=Cp&&Pe.known.has(s)?[s]:Tp(s);if(o.length)return[n,...o]}return[]}function Um(t){for(let e of t.length<Rm||/\d/.test(t)?[]:t.length<Wm?[1]:[1,2]){let s=Pe.mini.search(t,{fuzzy:e}).flatMap(o=>o.terms).find(o=>o[0]===t[0]);if(s)return[s]}return[]}function pa(t){let e=Hs(t).filter(n=>!la(n));return e.length?e:Hs(t)}function Km(t){return pa(t).flatMap(e=>{if(Vs(e))return[e];let n=[()=>[e],()=>e.split("-"),()=>Tp(Ut(e)),()=>Um(Ut(e))];for(let s of n){let o=s();if(o.length&&o.every(r=>Mp(Lp(r)).length))return o}return[e]})}function Gm(t,e){let n=t.filter(Vs).map(Yn),s=Pe.groups.flatMap(o=>o.filter(r=>e.includes(r)&&(r.length>Dm||n.includes(r))).flatMap(r=>o.filter(i=>i!==r).map(i=>e.replace(r,i))));return[t,...C(s).map(o=>Hs(o).filter(r=>!la(r)))]}function Jm(t,e){let[n,...s]=t.titles.map(Yn);return n===e?0:s.includes(e)?n.includes(e.trimEnd())?1:2:[n,...s].some(o=>o.startsWith(e.trimEnd()))?3:null}function ul(t){Pe=Pe||qm();let e=Km(t),n=e.join(" "),s=pa(t).join(" "),o=Ut(n)===Ut(s)?Yn(t):Yn(n),[,...r]=Gm(e,o),i=[e,...r].map(d=>d.map(Lp)),l=[o,...r.map(d=>Yn(d.join(" ")))].map(d=>d.trim()),c=l.every(d=>d.includes(" ")),p=new RegExp(`\\b(?:${l.join("|")})\\b`),u=({titles:d,sort:m,text:g})=>c&&[d,m,g].flat().some(b=>p.test(Ut(b))),$=new Map;for(let d of i){let m=d.map(g=>({combineWith:Hm,queries:Mp(g)}));if(!(!m.length||m.some(g=>!g.queries.length)))for(let[g,b]of Im.entries())for(let{id:y,score:w}of Pe.mini.search({combineWith:"AND",queries:m},{fields:b})){let O=Pe.items.get(y),v=Jm(O,o)??g+4+ +(b.length===ca.length&&!u(O));v<($.get(y)?.place??Number.POSITIVE_INFINITY)&&$.set(y,{item:O,place:v,score:w})}}return{found:[...$.values()].sort((d,m)=>d.place-m.place||d.item.weight-m.item.weight||m.score-d.score||Z(d.item.label,m.item.label)).map(({item:d})=>d),read:Ut(n)===Ut(s)||!$.size?"":n,some:[],answers:d=>i.flat().some(m=>m(d))}}function $l(t){let e=ul(t);if(e.found.length||pa(t).length<2)return e;let n=pa(t).flatMap(o=>ul(o).found.length?{word:o,...ul(o)}:[]),s=o=>n.filter(({found:r})=>r.includes(o)).length;return{found:C(n.flatMap(({found:o})=>o)).sort((o,r)=>s(r)-s(o)),read:"",some:C(n.map(({word:o,read:r})=>r||o)),answers:o=>n.some(({answers:r})=>r(o))}}function Fp(t,e){let n=r=>{let[i,l]=ia(r,e);return l?.on?i.phrase.length:-1},s=[...t.text,...t.actors].find(r=>r!==t.label&&!t.label.endsWith(r)&&n(r)>=0)||t.text.find(r=>r.length>60)||_.lookups[t.id]?.description||"",o=Math.max(0,n(s)-60);return`${o>0?"…":""}${s.slice(o,o+200)}${s.length>o+200?"…":""}`}var mn,Am,la,Yn,jp,Bm,Op,Nm,ua,dl,ca,Im,Rm,Wm,Cp,Dm,Hm,pl,Pe,Mp,zp,or=T(()=>{"use strict";xp();So();J();P();B();Le();ke();Y();Bt();mn=k.search,Am=new Set(mn.small),la=t=>!Vs(t)&&Am.has(Ut(t)),Yn=t=>` ${Hs(t).map(Ut).join(" ")} `,jp=new Map;for(let[t,e]of _.search.english)cn(jp,t,e);Bm=t=>C([S(t),oe(t),...["prefLabel","altLabel","hiddenLabel"].flatMap(e=>bt(t,e)),...jp.get(t)||[]]),Op=(t,e)=>e.length?[h(t,{names:e.map(S).join(", ")})]:[],Nm=t=>mn.sorts.flatMap(e=>{let n=_.lists[e];return bt(t,e).flatMap(s=>[G(n,s),..._.search.also[n]?.[s]||[]])}),ua="gaps",dl=([t,{shelf:e}])=>e===ua||t in k.questions.rows_of||!!ce();ca=["titles","sort","actors","text"],Im=ca.map((t,e)=>ca.slice(0,e+1));Rm=6,Wm=10,Cp=4,Dm=4,Hm="OR",pl=new Map(_.search.forms.flatMap(t=>t.split(" ").map(e=>[e,t.split(" ")])));Mp=t=>[...Pe.known].filter(t);zp=t=>{let{found:e,read:n,some:s}=$l(t);return e.length===1&&!n&&!s.length?L(e[0].path):""}});function da(t,e,n,s=ot(n?.plan)){let{version:o,content:r}=_.meta;return h(on.export.footnote,{phrase:t,sources:Xn(s),addresses:e.map(i=>`; ${de(i)}`).join(""),version:o+(r?h(on.export.content,{hash:r.slice(0,12)}):""),scenario:n?`; ${Nt(n,s)}`:""})}var on,Pn,Zn,Oo,Xn,_s,Te,$e,lt,nt,Qm,ml,Nt,ct=T(()=>{"use strict";P();B();Y();Bt();on=k.shared,Pn=on.silence,Zn=(t=ot())=>t?h(be(t).shared.report,{date:et(t.date)}):on.reports,Oo=(t=ot(),e=on.nothing)=>`${M(e,t?1:2,{report:D(Zn(t))})} ${Pn}`,Xn=(t=ot())=>(t?[t]:_.plans).map(e=>`${e.document||e.title}, ${et(e.date)}`).join("; "),_s=(t,e)=>[Ge(t,e).word||"",Ge(t,e).more||""],Te=(t,e)=>_s(t,e).filter(Boolean).join(", "),$e=Object.fromEntries(Object.entries(_.codes.Basis).map(([t,e])=>[t,[e.screen,on.bases[t]||D(e.label)]])),lt=t=>t===null?on.all_steps:Jr(t)?.label||t,nt=t=>G("InterventionKind",t),Qm=(t,e)=>e?us(un(e.key,t.date),e):t.date===Ae?on.choices.latest:h(on.choices.others_latest,{date:us(t.date)}),ml=({stated:t,strict:e,plan:n},s=ot(n))=>[t&&be(s).shared.choices.links_stated,e&&on.choices.strict_phrase].filter(Boolean).join(" · ")||on.choices.all_phrase,Nt=(t,e=ot(t.plan))=>[Qm(t,e),ml(t,e),t.expect?on.choices.with_phrase:on.choices.without_phrase].join(" · ")});function ye({label:t,name:e,options:n,id:s=e,chosen:o}){let r=o||z.route.query[e]||"";return a`
    <label class="veld"><span>${t}</span>
      <select id=${s} value=${n.some(([i])=>i===r)?r:""}
        onChange=${i=>R({[e]:i.target.value})}>
        ${!o&&a`<option value="">${fn.all}</option>`}
        ${n.map(([i,l])=>a`<option value=${i}>${l}</option>`)}
      </select>
    </label>
  `}function Bp({look:t,id:e,phrase:n,opens:s=!1,children:o}){let[r,i]=q(s);return a`
    <details class=${t} open=${r} onToggle=${l=>i(l.target.open)}>
      <summary id=${e}>${n}</summary>
      ${o}
    </details>
  `}function hn({children:t}){if(!K())return a`<section class="filters" aria-label=${fn.filters}>${t}</section>`;let e=C(fl().map(([s])=>s==="lezing"?"koppelingen":s)).length,n=e?h(fn.filters_set,{count:e}):fn.filters;return a`<${Bp} look="filters" id="filterknop" phrase=${n}>${t}<//>`}function Us({children:t}){let e=!K()&&Zm.some(n=>z.route.query[n]);return a`
    <${Bp} look="keuzes" id="wijzig" phrase=${fn.change} opens=${e}>${t}<${ma} /><//>
  `}function ar(){let t=H(z.route.query),e=ot(t.plan)?.dates||Un;if(e.length<2)return null;let n=e.map(({date:r,label:i},l)=>[l===e.length-1?"":r,i]),s=n.find(([r])=>r===t.date)?.[0],o=Ui(z.route.query,"stand",n);return a`<${ts} legend=${fn.choices.date} name="stand" ...${{options:o,current:s}} id="st" />`}function hl(){let{query:t}=z.route,e=H(t),{counted:n}=be(ot(e.plan)).shared.choices,s=Object.entries(Xm).filter(([,o])=>Ep(o,H({...t,...o})));return s.length<2?null:a`
    <${Ap} legend=${n.title}>
      ${s.map(([o,r])=>a`<label>
          <input type="radio" name="telt" id=${`telt-${o}`} checked=${Ep(r,e)}
            onChange=${()=>R(r)} />
          ${n[o]}
        </label>`)}
    <//>
  `}function ma(){let{query:t}=z.route,e=fn.choices,n=Object.entries({"":e.with,uit:e.without}),s=H(t).expect?"":"uit",o=Ui(t,"verwachtingen",n);return a`
    <${Ks} />
    <${hl} />
    <${ar} />
    <${ts} legend=${e.expectations} name="verwachtingen" options=${o} current=${s} id="v" />
  `}var fn,Ap,ts,Co,rr,$a,Ym,fl,Zm,Ks,Xm,Ep,jo,fa,es,Je=T(()=>{"use strict";W();J();xt();P();At();B();ct();fn=k.shared,Ap=({legend:t,children:e})=>a`
  <fieldset class="keuze"><legend>${t}</legend><div class="knoppen">${e}</div></fieldset>
`,ts=({legend:t,name:e,options:n,current:s="",id:o})=>n.length>0&&a`
    <${Ap} legend=${t}>
      ${n.map(([r,i])=>a`
          <button type="button" id=${`${o}-${r||"gewoon"}`} aria-pressed=${String(r===s)}
            onClick=${()=>R({[e]:r||null})}>${i}</button>
        `)}
    <//>
  `;Co=({label:t=fn.text,name:e,id:n=e})=>a`
  <label class="veld zoekveld"><span>${t}</span>
    <input id=${n} type="search" value=${z.route.query[e]||""} autocomplete="off" spellcheck=${!1}
      onInput=${s=>R({[e]:s.target.value},!0)} />
  </label>
`,rr=({names:t})=>a`
  <button type="button" id="wis" onClick=${()=>R(Object.fromEntries(t.map(e=>[e,null])))}>
    ${fn.clear}
  </button>
`,$a=({fields:t,names:e,children:n})=>a`
  <div class="velden">
    ${n}
    ${t.map(([s,o,r])=>a`<${ye} ...${{label:s,name:o,options:r}} />`)}
    <${rr} names=${e} />
  </div>
`;Ym=/^(?:uit|weg|toon|cel|kies|sorteer|merk|alleen|per|vouw|termijnen|deel|van|naar|verzamel)$/,fl=()=>Object.entries(z.route.query).filter(([t])=>!Ym.test(t));Zm=["rijen","plan","koppelingen","stand","verwachtingen","lezing"];Ks=()=>{let t=_.plans.map(e=>[e.key,e.title]);return I&&a`<div class="velden"><${ye} label=${fn.plan} name="plan" options=${t} /></div>`};Xm={alles:{koppelingen:"",lezing:""},genoemd:{koppelingen:"genoemd",lezing:""},streng:{koppelingen:"",lezing:"streng"},beide:{koppelingen:"genoemd",lezing:"streng"}},Ep=(t,{stated:e,strict:n})=>e===!!t.koppelingen&&n===!!t.lezing;jo=()=>H(z.route.query).strict&&a`
    <p class="zacht">
      ${fn.choices.strict_here}${" "}
      <button type="button" class="alslink" id="gewoon"
        onClick=${()=>R({lezing:null})}>${fn.choices.strict_off}</button>
    </p>
  `,fa=({scenario:t})=>a`
  <details class="blik">
    <summary>${Nt(t)} <span class="wijzig">${k.gaps.change}</span></summary>
    <${ma} />
  </details>
`,es=({plan:t})=>t.notes.map(e=>a`<p class="zacht">${I&&a`<strong>${t.title}:</strong> `}${e}</p>`)});function Pp({passage:t}){let[e,n]=q("");async function s(){try{n((await it().ask("words",{passage:t})).woorden)}catch(o){n(o.message||Np.silent)}}return a`
    <span class="toon-woorden">
      ${" "}<button type="button" class="klein" onClick=${s}>${Np.show}</button>
      ${" "}<span class="woorden" aria-live="polite">${e}</span>
    </span>
  `}function ha(t,e,n=!1){let[s,o]=k.method.numbers.to[t]||["methode",{getal:n?"":t}];return L(s,e?{...o,plan:e}:o)}function Tt({id:t,date:e}){let[n,s]=_s(t,e);return a`<span class=${`chip s-${gs(t,e)||"geen"}`}>${n}${s&&`, ${s}`}</span>`}function _e({basis:t}){let[e,n]=$e[t]||[];return e?a`
    <svg class="mark" width="12" height="12" viewBox="0 0 12 12" role="img" aria-label=${n}>
      <title>${n}</title>
      <circle cx="6" cy="6" r="4.75" fill="#fff" stroke="currentColor" stroke-width="1.5" />${tf[e]}
    </svg>
  `:null}function Xt({of:t}){let e=C(t.flatMap(Me));return e.length?a`<ul class="vindplaatsen">${e.map(n=>a`<li><${ba} passage=${n} /></li>`)}</ul>`:null}function Gs({of:t,look:e}){let[n,...s]=Me(t);return n?a`
    <p class=${e}>
      ${de(n)}${s.length>0&&h(k.shared.more_places,{count:s.length})}
      ${Be()&&a`<${Pp} passage=${n} />`}
    </p>
  `:null}var Np,F,pt,ze,tf,ga,ba,ka,xs,ut=T(()=>{"use strict";W();J();P();B();Le();Y();ct();Bt();Np=k.shared.passage;F=({id:t,text:e})=>Zt(t)?a`<a href=${Ke(t)}>${e||S(t)}</a>`:a`<span>${e||S(t)}</span>`;pt=({ids:t,name:e=S,between:n=", ",none:s=""})=>t.length===0?s:t.map((o,r)=>[r>0&&n,a`<${F} id=${o} text=${e(o)} />`]),ze=({ids:t,more:e,look:n})=>a`<ul class=${n}>${t.map(s=>a`<li key=${s}><${F} id=${s} />${e?.(s)}</li>`)}</ul>`;tf={"●":a`<circle cx="6" cy="6" r="5" fill="currentColor" />`,"◐":a`<path d="M6 1a5 5 0 0 0 0 10z" fill="currentColor" />`};ga=({severity:t})=>a`<span class=${`tag gewicht-${t}`}>${G("Severity",t)}</span>`,ba=({passage:t})=>[de(t),Be()&&a`<${Pp} passage=${t} />`];ka=({id:t})=>[kt(t,"broader")&&[a`<${F} id=${kt(t,"broader")} />`," › "],a`<${F} id=${t} />`],xs=({id:t})=>Rt(t)&&a`<span class="zacht"> (${k.shared.collective})</span>`});function sf({text:t,done:e}){let n=Vt(),s=Vt();return tn(()=>{n.current.showModal(),s.current.select()},[]),a`
    <dialog class="copy" aria-label=${vs.by_hand} ref=${n} onClose=${e}>
      <p>${vs.refused}</p>
      <textarea class="by-hand" rows="5" readonly aria-label=${vs.by_hand} value=${t} ref=${s}></textarea>
      <form method="dialog"><button>${k.shared.close}</button></form>
    </dialog>
  `}async function ir(t,e=vs.copied){try{await navigator.clipboard.writeText(t),Ct(e)}catch{let n=document.createElement("div");document.body.append(n),En(a`<${sf} text=${t} done=${()=>n.remove()} />`,n)}}function gn(t,e,n){fc(t,e,n),Ct(h(vs.downloaded,{name:t}))}function Mo(){return!_.files.length&&!ce()?null:a`
    <section class="bestanden" aria-label=${Ip}>
      <h2>${Ip}</h2>
      <ul>
        <${gl} ...${ef} href="#/samenvatting" />
        ${_.files.map(({file:t,label:e,description:n,alongside:s})=>s?a`<li>${e} <span class="zacht">${n}: ${s}</span></li>`:a`<${gl} label=${e} description=${n} href=${bl(t)?.href} download=${t} />`)}
        ${ce()&&a`<${gl} ...${nf} href="#/controleer" />`}
      </ul>
    </section>
  `}var ef,nf,Ip,vs,wa,Ss,me,re,Js,jn,lr,In,Lo,bl,gl,te=T(()=>{"use strict";je();W();P();B();Le();Y();ct();Je();ut();({summary:ef,save:nf,title:Ip}=k.frame.foot.files),vs=k.shared.export;wa=t=>t.replace(".",`${fl().map(([,e])=>`-${Ko(S(e).split(":")[0])}`).join("")}.`),Ss=({text:t,label:e=vs.copy})=>a`<button type="button" class="klein" onClick=${()=>ir(t())}>${e}</button>`,me=({name:t,rows:e,label:n=vs.csv,id:s})=>a`
  <button type="button" id=${s}
    onClick=${()=>gn(wa(t),Dr(e()),"text/csv;charset=utf-8")}>${n}</button>
`,re=(t,e="",n="")=>{let s=ot(e||t?.plan),o=s?[s]:_.plans;return[o.map(r=>et(r.date)).join("; "),o.map(r=>r.document||r.title).join("; "),`ketenkaart ${_.meta.version} ${(_.meta.content||"").slice(0,12)}`.trim(),t?Nt(t,s):n]},Js=vs.heads,jn=(t,e,n)=>[[...t.map(s=>s.label),...Js],...e.map(s=>[...t.map(o=>(o.csv||o.text)(s)),...n(s)])],lr=(t,e,n,s)=>({name:`${Ko(S(t))}-${e}.csv`,origin:o=>re(n,s(o))}),In=t=>I?[{key:"bronplan",label:k.shared.plan,text:e=>ot(t(e))?.title||""}]:[],Lo=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>Me(e(n)).map(de).join("; "),cell:n=>a`<${Gs} of=${e(n)} />`}),bl=t=>document.querySelector(`#meenemen a[download="${t}"]`),gl=({label:t,description:e,href:n,download:s})=>a`<li><a href=${n} download=${s}>${t}</a> <span class="zacht">${e}</span></li>`});function qp({name:t}){let e=kl(t),n=e?.parts?.map(({label:s,to:o})=>[s,L(o),o===t]);return n&&a`<${cr} label=${e?.label} tabs=${n} />`}var of,kl,cr,ya=T(()=>{"use strict";W();J();B();of=k.frame.menu.groups.flatMap(t=>t.screens||[t]),kl=t=>of.find(e=>e.to===t||e.parts?.some(n=>n.to===t)),cr=({label:t,tabs:e})=>a`
  <ul class="beelden" aria-label=${t}>
    ${e.map(([n,s,o])=>a`<li><a href=${s} aria-current=${o?"page":null}>${n}</a></li>`)}
  </ul>
`});function qe(t,e,n){let s=new Map;for(let r of V({...e,plan:n.key}).matrix[t]){let i=s.get(r.column)||new Map;s.set(r.column,i.set(r.barrier,r))}let o=[...s].map(([r,i])=>({key:r,label:rf[t](r),id:t==="partner"?we(r):"",cells:bn(n).map(l=>i.get(l)||null)}));return t==="partner"?o.sort((r,i)=>Z(r.label,i.label)):o}function _a(t){let[e,n,s]=t.split("~");return{key:e,step:n===Rp?null:n,plan:s}}function Ie(t){if(!t)return{word:k.shared.no_cell,lines:[],look:"s-geen"};let[e,...n]=t.phrase;return{word:e,lines:n.filter(Boolean),look:`s-${t.most_state||t.state}${t.unmet?" verwacht":t.undecided?" onbeslist":""}`}}function zo(t,e,n){let s={...e,plan:n.key},o={...s,stated:!1,strict:!1},{stated:r,strict:i}=e,l=[o,{...o,stated:r},{...o,strict:i},s].map(Vr);if(!l.every(Go))return()=>null;let c=u=>[qn(u.column,u.barrier,n.key),u],p=l.map(u=>new Map(V(u).matrix[t].map(c)));return(u,$)=>{let f=qn(u,$,n.key),[d,m,g,b]=p.map(w=>af(w.get(f)));return b===d?null:{by:m===d!=(g===d)?m===d?"reading":"basis":"both",usual:p[0].get(f)}}}var Rp,rf,bn,qn,Os,Qs,xa,To,af,Ln=T(()=>{"use strict";J();P();At();B();Y();ct();Rp="alle",rf={kind:t=>D(nt(t)),form:t=>D(G("ExploitationForm",t)),partner:t=>S(we(t)||t)},bn=t=>[...t.steps.map(e=>e.notation),null];qn=(t,e,n)=>[t,e??Rp,...I?[n]:[]].join("~"),Os=({column:t,barrier:e},n,s)=>L("overzicht",{...s,cel:qn(t,e,n)});Qs=t=>`cel-${t.replaceAll("~","-")}`,xa=(t,e)=>V(e?{...t,plan:e.key}:t).matrix.kind.some(n=>n.undecided);To=t=>[Ie(t).word,...Ie(t).lines].join(", "),af=t=>t&&JSON.stringify([t.phrase,Ie(t).look,t.most_basis])});function wl({list:t,plan:e}){if(!t.length)return a`<p>${On(e).words.no_partner}</p>`;let n=s=>s.map((o,r)=>[r>0&&"; ",a`<${uf} ...${o} />`]);return a`
    <p class="zacht">${va.alphabetical}</p>
    <ul>${t.map(({who:s,why:o})=>a`<li><${F} id=${s} />: ${n(o)}</li>`)}</ul>
  `}function yl({summary:t,inside:e,open:n=!1}){let[s,o]=q(!1);return a`
    <details open=${n} onToggle=${r=>r.target.open&&o(!0)}>
      <summary>${t}</summary>
      ${(s||n)&&e()}
    </details>
  `}function df({gap:t}){let e=[t.barrier&&lt(t.barrier).toLowerCase(),t.kind&&nt(t.kind)].filter(Boolean);return a`
    <p class="regel">
      <${ga} severity=${t.severity} />${" · "}
      <a href=${L(["vragen",t.query])}>${ns(t.query)}</a>
      ${e.length>0&&` · ${e.join(" × ")}`}${I&&` · ${On(t.plan).title}`}
      ${Zt(t.subject)&&[" · ",a`<${F} id=${t.subject} />`]}
      <${_l} gap=${t} />
    </p>
  `}function xl({gap:t,scenario:e,sentence:n=!1}){let s=_.queries[t.query],[o]=Ys(t),{place:r}=k.shared.passage,i=a`${k.gaps.more}<span class="sr">${h(k.gaps.more_of,{what:t.sentence})}</span>`;return a`<div class="meer"><${yl} summary=${i} inside=${()=>a`
    ${n&&a`<p>${t.sentence}</p>`}
    ${o&&a`<p class="vindplaats"><span class="sr">${r}</span><${ba} passage=${o} /></p>`}
    ${s.why&&a`<p><strong>${va.why}</strong> ${s.why}</p>`}
    ${t.under&&a`<p>${h(k.gaps.under,{title:ns(t.under)})}</p>`}
    ${t.asks&&a`<p><strong>${va.who}</strong></p><${wl} list=${t.candidates} plan=${t.plan} />`}
    <${Ss} text=${()=>da(t.sentence,Ys(t),e,ot(t.plan))} />
  `} /></div>`}var va,Rn,Ys,ns,Wp,lf,cf,pf,Sa,Oa,uf,_l,Ca,Fo=T(()=>{"use strict";So();W();J();P();B();Y();ct();te();ut();va=k.shared.gaps,Rn=t=>[t,...t.also],Ys=t=>de(t.evidence)?[t.evidence]:[],ns=t=>_.queries[t]?.title||t,Wp=(t,e)=>!t||t.split(",").some(n=>e.includes(n)),lf=({sentence:t,subject:e,topic:n})=>[t,_.topics.find(s=>s.id===n)?.title,...[e,..._.works[e]?.chapters||[]].map(s=>_.called[s]?.label)].join(" "),cf=(t,e)=>Wp(e.gewicht,[t.severity])&&(!e.tekst||vo(lf(t),e.tekst))&&Rn(t).some(n=>Wp(e.stap,n.steps)&&(!e.soort||n.kinds.includes(e.soort))&&(!e.partner||n.partners.includes(e.partner))),pf=(t,e)=>e===t?t:{...t,deadline:void 0,heavy:!1,source:!1,...e,also:[],under:t.query},Sa=t=>t.flatMap(e=>Rn(e).map(n=>pf(e,n))),Oa=(t,e)=>(e.vraag?Sa(t).filter(n=>n.query===e.vraag).map(n=>({...n,also:[]})):t).filter(n=>cf(n,e)),uf=({phrase:t,work:e,more:n})=>e?[t," (",a`<${pt} ids=${e} name=${oe} />`,n&&va.more_work,")"]:t;_l=({gap:t})=>a`<span class="alleen-papier">${Ys(t).map(e=>a` · <${ba} passage=${e} />`)}</span>`;Ca=({gap:t,scenario:e,as:n="h3"})=>a`
  <${n}>${t.sentence}<//>
  <${df} gap=${t} />
  <${xl} gap=${t} scenario=${e} />
`});function Eo(t,e,n=null,s=hf()){let o=n?n.titles.map(([r,i])=>({key:r,title:i,rows:e.filter(l=>n.of(l)===r)})).filter(r=>r.rows.length):[{key:t,title:"",rows:e}];if(o.length>1){let r=e.length>s,i=o.map(l=>l.key);return o.map(l=>({...l,folds:r,open:!r||ja(l.key),turn:Sl(l.key,i)}))}return o.flatMap(r=>{let i={...r,open:!0,folds:!1,turn:()=>{}};if(r.rows.length<=s*1.25)return[i];let l=r.rows.slice(s),c=h($f.show_more,{count:l.length}),p={key:t,title:c,rows:l,open:ja(t),folds:!0,more:!0,turn:Sl(t)};return[{...i,rows:r.rows.slice(0,s)},p]})}function Zs({part:t,...e}){let{count:n="",names:s=[],level:o=0}=t.more?{}:e,r=s.slice(0,Dp).join(" · "),i=a`
    <button type="button" class="alslink vouwtitel" id=${`vouw-${t.key}`} aria-expanded=${String(t.open)}
      onClick=${t.turn}>${t.title}</button>
  `;return a`
    <div class=${t.more?"vouwkop meer":"vouwkop"}>
      ${o?a`<${`h${o}`} class="vouwkopje">${i}<//>`:i}
      ${n&&a`<span class="vouwtal">${n}</span>`}
      ${r&&!t.open&&a`<span class="vouwbij">${r}${s.length>Dp&&" …"}</span>`}
    </div>
  `}function Ao({id:t="",title:e,intro:n=null,close:s=null,children:o}){let r={key:t,title:e,rows:[],folds:!!t,open:!t||!!s||ja(t),turn:s||Sl(t)};return a`
    <section class="blok">
      ${t?a`<${Zs} part=${r} level=${2} />`:a`<h2>${e}</h2>`}
      ${n}
      <div class=${Xs(r)}>${o}</div>
    </section>
  `}var $f,Hp,mf,ff,Dp,hf,vl,ja,Sl,Xs,Mn,Cs=T(()=>{"use strict";W();J();xt();P();B();$f=k.shared,Hp="uit",[mf,ff,Dp]=[20,6,4],hf=()=>K()?ff:mf,vl=()=>(z.route.query.vouw||"").split(",").filter(Boolean),ja=t=>vl().includes(Hp)||vl().includes(t),Sl=(t,e=[t])=>()=>{let n=e.filter(o=>ja(o)!==(o===t)),s=vl().filter(o=>o!==Hp&&!e.includes(o));R({vouw:[...s,...n].join(",")},!0)};Xs=t=>t.open?null:"dicht";Mn=({id:t,items:e,first:n,as:s="ul"})=>Eo(t,e,null,n).map(o=>a`
      ${o.folds&&a`<${Zs} part=${o} />`}
      <${s} class=${Xs(o)}>${o.rows}<//>
    `)});function gf({id:t,column:e,sort:n,turn:s}){let o=n===e.key?"ascending":n===`-${e.key}`?"descending":null;return e.sort===!1?a`<th scope="col" role="columnheader">${e.label}</th>`:a`
    <th scope="col" role="columnheader" aria-sort=${o}>
      <button type="button" class="sorteer" id=${`${t}-${e.key}`} onClick=${()=>s(e)}>
        ${e.label}<span class="pijl" aria-hidden="true"></span>
      </button>
    </th>
  `}function ht({sort:t="",groups:e=null,...n}){let{id:s,caption:o,rows:r,columns:i,urlKey:l,hideCaption:c,about:p,file:u,open:$}=n,[f,d]=q(t),m=l?Ol(l,t):f,g=O=>{let v=m===O.key?`-${O.key}`:O.key;l?R({[l]:v===t?null:v},!0):d(v);let j=k.shared.table,N=v.startsWith("-")?j.descending:j.ascending;Ct(h(j.sorted,{column:O.label.toLowerCase(),direction:N}))},b=Wr(r,i,m),y=()=>jn(i,b,u?.origin||(()=>[])),w=Eo(s,b,m===t?e:null,$);return a`
    <div class="rol">
      <table class="lijst" id=${s} role="table">
        <caption class=${c?"sr":null}>${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            ${i.map(O=>a`<${gf} id=${s} column=${O} sort=${m} turn=${g} />`)}
          </tr>
        </thead>
        ${w.map(O=>a`
            <tbody role="rowgroup" key=${O.more?"meer":O.key} class=${Xs(O)}>
              ${O.folds&&a`<${kf} part=${O} columns=${i} ...${e} />`}
              ${O.rows.map(v=>a`<${bf} row=${v} columns=${i} about=${p} />`)}
            </tbody>
          `)}
      </table>
    </div>
    ${u&&a`<p class="acties"><${me} name=${u.name} rows=${y} /></p>`}
  `}function kn({pairs:t}){let e=t.filter(([,n])=>Array.isArray(n)?n.length:n);return e.length?a`
    <dl class="feiten">${e.map(([n,s])=>a`<div><dt>${n}</dt><dd>${s}</dd></div>`)}</dl>
  `:null}var Ol,bf,kf,ee,wn,ss,Re=T(()=>{"use strict";je();W();J();P();B();Y();ct();te();Cs();ut();Ol=(t,e="")=>z.route.query[t]||e;bf=({row:t,columns:e,about:n})=>a`
  <tr role="row" ...${n?.(t)}>
    ${e.map((s,o)=>{let r=s.cell?s.cell(t):s.text(t);return o?a`<td role="cell" data-kop=${s.label}>${r}</td>`:a`<th scope="row" role="rowheader" data-kop=${s.label}>${r}</th>`})}
  </tr>
`,kf=({part:t,columns:e,named:n,count:s})=>a`
  <tr role="row" class="vouwrij">
    <th scope="rowgroup" role="rowheader" colspan=${e.length}>
      <${Zs} part=${t} count=${s&&M(s,t.rows.length)}
        names=${n?t.rows.map(n):[]} />
    </th>
  </tr>
`;ee=(t,e,n,s=S)=>({key:t,label:e,text:o=>s(n(o)),cell:o=>a`<${F} id=${n(o)} text=${s(n(o))} />`}),wn=(t,e,n,s)=>({key:t,label:e,text:o=>Te(n(o),s),cell:o=>a`<${Tt} id=${n(o)} date=${s} />`}),ss=(t,e)=>({key:"bron",label:t,sort:!1,text:n=>C(e(n).flatMap(Me).map(de)).join("; "),cell:n=>a`<${Xt} of=${e(n)} />`})});function Cl({id:t,date:e}){let n=new Map;for(let{from:s,phrase:o}of Q(t,"who",e))cn(n,s,o);return n.size?a`
    <ul class="partners">
      ${[...n].map(([s,o])=>a`<li><${F} id=${s} />${` (${C(o).join(", ")})`}<${xs} id=${s} /></li>`)}
    </ul>
  `:k.shared.no_partner}function wf(t){let e=x(t,"dueBy");return e&&` (${h(Fe.bound,{date:et(e)})}; ${Zo(x(t,"modality"))})`}function to({of:t}){let e=o=>[kt(o,"barrier")&&h(Fe.at_step,{step:S(kt(o,"barrier")).toLowerCase()}),...["basis","strength","status"].map(r=>x(o,r)&&Kt(o,r))].filter(Boolean),n=o=>x(o,"status")?h(Fe.other_status,{reading:e(o).join(", ")}):h(Fe.other_reading,{reading:e(o).length?`“${e(o).join(", ")}”`:Fe.other_unsaid}),s=Mt(t,"alternativeReading");return s.length?a`
    <ul>
      ${s.map(o=>a`<li><strong>${n(o)}</strong>${x(o,"rationale")}</li>`)}
    </ul>
  `:null}function pr({id:t,read:[e,n]=[x(t,"basis"),x(t,"strength")]}){let s=bt(t,"interventionKind").map(nt).join(", ");return a`
    <div class="koppeling">
      <p>
        <${ka} id=${kt(t,"barrier")} />
        ${` · ${s} · ${G("Strength",n)} · `}
        <${_e} basis=${e} />${` ${$e[e]?.[1]||G("Basis",e)}`}
        ${La(t)&&a` · <strong>${La(t)}</strong>`}
      </p>
      <p class="reden"><strong>${Fe.here}</strong>${x(t,"rationale")}</p>
      <${to} of=${t} />
    </div>
  `}function Up({id:t,scenario:e,contributions:n}){let{date:s}=e,o=hs(t,s),r=x(t,"promise"),i=Rs(t,s),{links:l}=V(e),c=n.length?n.map(u=>a`<${pr} id=${u} read=${l[u]} />`):x(t,"crossCutting")==="true"&&a`<p class="reden"><strong>${Fe.across}</strong>${x(t,"rationale")}</p>`,p=[[Fe.facts.deadline,i.length>0&&a`<${yf} ids=${i} date=${s} />`],[Fe.facts.who,a`<${Cl} id=${t} date=${s} />`],[Fe.facts.figures,Ma(t).length>0&&a`<${jl} id=${t} date=${s} />`],[Fe.facts.how,c],[Fe.facts.where,a`<${Xt} of=${[t,...n,o]} />`]];return a`
    <article class="kaart">
      <h3><${F} id=${t} /></h3>
      <p class="regel">${pe(t)} · <${Tt} id=${t} date=${s} /></p>
      <${Vp} lead=${r&&Fe.promise} text=${r||x(t,"summary")} />
      <${Vp} lead=${Fe.progress} text=${x(o,"summary")} />
      ${o&&a`<${to} of=${o} />`}
      <${kn} pairs=${p} />
    </article>
  `}var Fe,yf,Ma,jl,La,Vp,Wt,yn=T(()=>{"use strict";W();P();At();B();ke();Y();ct();Bt();ut();Re();Fe=k.shared.work;yf=({ids:t,date:e})=>a`
  <ul class="termijnen">
    ${t.map(n=>{let s=x(n,"deadlineLabel"),{delivery:o}=Ge(n,e);return a`
        <li>
          ${s&&`${D(s)}: `}“${x(n,"deadlineText")}”${wf(n)}
          ${x(n,"revises")==="true"&&`, ${Fe.revised}`}${o&&` – ${o}`}
        </li>
      `})}
  </ul>
`,Ma=(t,e)=>qt(t,"figure",e),jl=({id:t,date:e})=>a`
  <ul class="cijfers">
    ${Ma(t,e).map(n=>a`
        <li>
          <${F} id=${n} />: <strong>${_.lookups[n]?.description}</strong><${Xt} of=${[n]} />
        </li>
      `)}
  </ul>
`;La=t=>x(t,"state")&&h(Fe.own_state,{state:G("CellState",x(t,"state"))});Vp=({lead:t,text:e})=>e&&a`<p>${t&&a`<strong>${t}</strong>`}${e}</p>`;Wt=t=>[...t].sort((e,n)=>Z(S(e),S(n)))});function os({bar:t,most:e=_f}){let n=t.reduce((o,[,r])=>o+r,0)>e||t.every(([,o,r])=>o===r),s=(o,r)=>(n?[r]:Array(r).fill(1)).map(i=>i>0&&a`<i class=${`b-${o}`} style=${{flexGrow:i}}></i>`);return a`
    <span class=${n?"balk heel":"balk"} aria-hidden="true">
      ${t.map(([o,r,i])=>[s(o,r-i),s(`${o} hol`,i)])}
    </span>
  `}function Fa(t,e,n){let{word:s,lines:o}=Ie(t),r=t&&[t.strict,$e[t.most_basis]?.[1],t.requested&&Tn.requested_mark];return[s,...o,...r||[],e&&za(e,n)].filter(Boolean).join(" · ")}function Of({cell:t,expect:e}){let{column:n,barrier:s,plan:o,why:r=[],across:i=0,candidates:l,undecided:c}=t,p=e&&s&&"across"in t&&!t.expected;if(c)return a`<p>${Tn.undecided}</p>`;let u=Os({column:n,barrier:null},o,z.route.query),$=a`<a href=${u}>${Tn.see_elsewhere}</a>`;return a`
    <p>${Oo(ot(o))}</p>
    ${r.length>0&&a`<h3>${Tn.why}</h3>`}
    ${r.map(f=>a`<p>${x(f,"rationale")} <span class="zacht">${x(f,"source")}</span></p>`)}
    ${p&&a`<p>${Tn.unexpected}</p>`}
    ${i>0&&a`<p>${h(Tn.elsewhere,{count:i,kind:nt(n)})} ${$}</p>`}
    ${l&&a`<h3>${Tn.who}</h3><${wl} list=${l} plan=${o} />`}
  `}function Cf({row:t,cell:e,change:n,step:s,scenario:o,plan:r,address:i}){let l=Vt(),c=Vt();tn(()=>{let b=document.getElementById(Qs(i));return l.current.showModal(),c.current.focus(),()=>(b?.isConnected?b:document.getElementById(Qs(i)))?.focus()},[]);let{word:p,lines:u,look:$}=Ie(e),f=h(Tn.panel_note,{scenario:Nt(o,r)}),d=n&&h(Tn.changed.usual,{phrase:To(n.usual)}),m=e.initiatives>0&&!o.strict&&D(e.strict||r.words.stands),g=e.things.map(b=>{let y=Qr(b).filter(w=>e.links.includes(w));return a`<${Up} key=${b} id=${b} scenario=${o} contributions=${y} />`});return a`
    <dialog class="paneel" id="paneel" aria-labelledby="paneel-kop" ref=${l}
      onClose=${()=>z.led?history.back():R({cel:null})}
      onClick=${b=>b.target===l.current&&l.current.close()}>
      <div class="paneel-kop">
        <h2 id="paneel-kop" tabindex="-1" ref=${c}>
          ${h(Tn.panel,{row:t.label,step:lt(s)})}
        </h2>
        <button type="button" id="paneel-sluit" onClick=${()=>l.current.close()}>${k.shared.close}</button>
      </div>
      <p class=${`stand ${$}`}><strong>${p}</strong>${u.length>0&&`: ${u.join(" · ")}`}</p>
      ${n&&a`<p class="anders-door">${za(n,r)}. ${d}</p>`}
      ${m&&a`<p class="zacht">${m}.</p>`}
      <p class="zacht">${I&&`${r.title}. `}${f}</p>
      ${e.requested&&a`<p>${Tn.requested} <${pt} ids=${e.requested} />.</p>`}
      ${g.length?g:a`<${Of} cell=${e} expect=${o.expect} />`}
    </dialog>
  `}function Bo({address:t,by:e,scenario:n}){let{key:s,step:o,plan:r}=_a(t),i=ot(r);if(!i)return null;let l=qe(e,n,i).find($=>$.key===s),c=l?.cells[bn(i).indexOf(o)];if(!c)return null;let p=zo(e,n,i)(s,o);return a`<${Cf} key=${t} ...${{row:l,cell:c,change:p,step:o,scenario:n,plan:i,address:t}} />`}var Qe,Tn,_f,ur,Ll,xf,vf,Sf,Ta,za,eo=T(()=>{"use strict";W();J();P();B();Ln();Y();ct();Bt();Fo();ut();yn();Qe=k.overview.legend,Tn=k.overview,_f=20;ur=({expected:t=Qe.expected,quiet:e=Qe.quiet,blank:n=!1,undecided:s=!1})=>a`
  <ul class="stalen">
    ${Qe.states.map(o=>a`
        <li>
          <span class="staal"><${os} bar=${[[o,1,0]]} /></span>${D(_.codes.CellState[o].label)}
        </li>
      `)}
    <li><span class="staal"><${os} bar=${[[Qe.support_state,1,1]]} /></span>${Qe.support}</li>
    <li><span class="staal arcering" aria-hidden="true"></span>${t}</li>
    ${s&&a`<li><span class="staal onbeslist" aria-hidden="true"></span>${Qe.undecided}</li>`}
    <li>
      <span class=${n?"staal blanco":"staal streepje"} aria-hidden="true">${!n&&"–"}</span>
      ${e}
    </li>
  </ul>
`,Ll=()=>a`
  <ul class="stalen">
    ${Object.entries($e).map(([t,[,e]])=>a`<li><span class="staal"><${_e} basis=${t} /></span>${e}</li>`)}
  </ul>
`,[xf,...vf]=Qe.sample.words,Sf=Qe.sample.bar.map(([t,e])=>[t,Number(e),0]),Ta=({undecided:t})=>a`
  <aside class="legenda" aria-label=${Qe.title}>
    <h2>${Qe.title}</h2>
    <p class="voorbeeld" aria-hidden="true">
      <${os} bar=${Sf} /><strong>${xf}</strong>
      ${vf.map(e=>a`<span class="bij">${e}</span>`)}
    </p>
    <p>${Qe.explain}</p>
    <${ur} undecided=${t} />
    <h3>${Qe.how}</h3>
    <${Ll} />
    <p><span class="anders">${Qe.other}</span>${Qe.other_says}</p>
  </aside>
`,za=({by:t},e)=>be(e).overview.changed[t]});function Ea(t){let[e,n]=["promise","summary"].map(s=>x(t,s));return[e&&`${Wn.promised} ${e}`,e&&n?`${Wn.reported} ${n}`:n].filter(Boolean)}function Lf({property:t,value:e}){let n=e.slice(1),s=([o,r])=>x(n,o)&&` (${h(r,{date:et(x(n,o))})})`;return e.startsWith("@")?[a`<${F} id=${n} />`,Object.entries(Wn.when[t]||{}).map(s)]:_.lists[t]?G(_.lists[t],e):Wn.truth[e]||et(e)}function Na({ids:t,title:e}){if(!t.length)return null;let n=o=>({kind:Kt(o,"recommendationKind"),response:Kt(o,"response")||Wn.requested.no_response}),s=t.map(o=>a`<li><${F} id=${o} />${h(Wn.requested.line,n(o))}</li>`);return a`<${rt} title=${e}><${Mn} id="gevraagd" items=${s} /><//>`}function Po({id:t}){let e=new Map;for(let{from:c,to:p,how:u}of Jo(t))u&&p===t&&cn(e,c,u);if(!e.size)return null;let n=[...e].map(([c,p])=>({from:c,how:C(p).join(", ")})),{columns:s,title:o,caption:r}=Wn.mentions,i=n.length>(K()?1:Mf),l=[ee("wat",s.what,({from:c})=>c),{key:"soort",label:s.kind,text:({from:c})=>pe(c)},{key:"verband",label:s.link,text:({how:c})=>c},{...wn("stand",s.stand,({from:c})=>c),cell:({from:c})=>ue(c)&&a`<${Tt} id=${c} />`}];return a`
    <${Ao} id=${i?"verwijzingen":""} title=${h(o,{count:n.length})}>
      <${ht} id="verwijst" caption=${r} rows=${n} sort="verband" columns=${l} />
    <//>
  `}var Wn,jf,rt,xe,Pt,No,Aa,Ba,Mf,Pa,_n=T(()=>{"use strict";W();xt();P();B();ke();Y();Cs();ut();Re();yn();Wn=k.thing,jf=new Set([..._.hidden,...Wn.shown]);rt=({title:t,note:e,children:n})=>a`
  <section class="blok"><h2>${t}</h2>${e&&a`<p class="zacht">${e}</p>`}${n}</section>
`,xe=({text:t,look:e})=>t&&a`<p class=${e}>${t}</p>`,Pt=({items:t,look:e})=>a`<ul class=${e}>${t.map(n=>a`<li>${n}</li>`)}</ul>`;No=t=>Object.entries(nn.get(t)||{}).filter(([e])=>!jf.has(e)).map(([e,n])=>{let s=n.map(o=>a`<${Lf} property=${e} value=${o} />`);return[D(Kr(e)),s.length>1?a`<${Pt} items=${s} />`:s[0]]}),Aa=t=>bt(t,"altLabel").join(", "),Ba=({id:t})=>Ma(t).length>0&&a`<${rt} title=${Wn.figures}><${jl} id=${t} /><//>`;Mf=3;Pa=({title:t,ids:e,of:n="organisation"})=>e.length>0&&a`
    <${rt} title=${t}>
      ${e.map(s=>a`
          <div class="koppeling">
            <p>
              <${pt} ids=${Mt(s,n)} />${Mt(s,n).length>0&&": "}
              <strong>${Kt(s,"engagement")||Wn.organisation.wish}.</strong> ${x(s,"rationale")}
            </p>
            <${Xt} of=${[s]} />
          </div>
        `)}
    <//>
  `});function Gp({list:t}){let e=({screen:n,label:s})=>`${t==="Basis"?`${n} `:""}${D(s)}`;return a`<${kn} pairs=${Object.values(_.codes[t]).map(n=>[e(n),n.definition])} />`}function Jp({id:t=""}){let e=Oe.reading;return a`
    <${no} of=${e} id=${t}>
      ${Object.entries(e.lists).map(([n,s])=>a`<h3>${s}</h3><${Gp} list=${n} />`)}
      ${e.rules.map(({title:n,text:s})=>a`<h3>${n}</h3><p>${s}</p>`)}
      <h3>${e.source}</h3>
      ${_.plans.map(n=>a`<p>${`${Xn(n)}.`}${n.sha&&[e.hash,a`<code>${n.sha}</code>`,"."]}</p>`)}
      <p>${e.own_words}</p>
    <//>
  `}function zf(){let{howto:t}=k.overview,e=Object.values($e).map(([s])=>s),n={report:I?t.reports:Zn(),marks:e.join(" "),source:ho()};return a`
    <details class="leeswijzer" open>
      <summary>${t.title}</summary>
      <ol>${t.lines.map(s=>a`<li>${h(s,n)}</li>`)}</ol>
    </details>
  `}function Ff({name:t,one:e,plan:n,open:s}){let o=i=>a`<li key=${i}>${ms(i)?a`<${F} id=${i} />`:i}</li>`,r=Vt();return ve(()=>{s&&r.current.scrollIntoView({block:"center"})},[s]),a`
    <li id=${`getal-${t}`} ref=${r}>
      <a href=${ha(t,I?n.key:"",s)}>${e.phrase}</a>: ${e.definition}
      ${s&&a`<ul class="geteld">${e.things.map(o)}</ul>`}
    </li>
  `}function Nf(){let t=o=>a`
    <${F} id=${kt(o,"initiative")} />${" → "}<${ka} id=${kt(o,"barrier")} />
    ${`: ${x(o,"rationale")}`}<${to} of=${o} />
  `,e=Kp(rn.weak).map(t),n=h(Oe.weak.intro,rn.links),s=Kp(rn.statuses).map(o=>a`<${F} id=${kt(o,"initiative")} />${`: ${Kt(o,"status")}`}<${to} of=${o} />`);return a`
    <${Ia} of=${Oe.weak} id="lezing" items=${e} intro=${n} />
    <${Ia} of=${Oe.other} id="anders" items=${rn.other.map(t)} />
    ${s.length>0&&a`<${Ia} of=${Oe.statuses} id="standen" items=${s} />`}
  `}function If(){if(!rn.judged.length)return null;let t=e=>h(Oe.judged.line,{step:S(kt(e,"barrier")),kinds:bt(e,"interventionKind").map(nt).join(", "),state:Kt(e,"state"),why:x(e,"rationale"),who:x(e,"post"),date:et(x(e,"asOf"))});return a`<${Ia} of=${Oe.judged} id="oordelen" items=${rn.judged.map(t)} />`}function qf(){let t=Oe.expected.columns,e=[ee("stap",t.step,n=>kt(n,"barrier")),{key:"soort",label:t.kind,text:n=>bt(n,"interventionKind").map(nt).join(", ")},{key:"waarom",label:t.why,sort:!1,text:n=>x(n,"rationale")},{key:"bron",label:t.who,sort:!1,text:n=>x(n,"source")}];return a`
    <${no} of=${Oe.expected} id="verwacht" count=${rn.expected.length}>
      <${ht} id="verwachtingen" caption=${Oe.expected.caption} rows=${rn.expected} columns=${e} />
    <//>
  `}var dr,Oe,Tf,no,Ef,Af,Qp,rn,Ml,Bf,Ia,Kp,Pf,Yp,Zp=T(()=>{"use strict";W();J();xt();P();At();B();Y();ct();eo();Cs();ut();Re();_n();yn();dr=k.method,Oe=k.unknown,Tf=3,no=({of:t,count:e,intro:n=t.intro,id:s="",close:o=null,children:r})=>a`
  <${Ao} id=${e!==void 0&&e<=Tf?"":s} close=${o}
    title=${e===void 0?t.title:h(Oe.counted,{title:t.title,count:e})}
    intro=${a`<p class="zacht">${n}</p>`}>${r}<//>
`;Ef=()=>R({getal:null},!0),Af=({scenario:t})=>a`
  <${no} of=${dr.numbers} id="getallen" close=${z.route.query.getal?Ef:null}>
    ${Se(t).map(e=>a`
        ${I&&a`<h3>${e.title}</h3>`}
        <ul class="getallen">
          ${Object.entries(An(t,e).named).map(([n,s])=>a`
              <${Ff} key=${n} name=${n} one=${s} plan=${e} open=${z.route.query.getal===n} />
            `)}
        </ul>
      `)}
  <//>
`,Qp=({route:t})=>a`
  <${st} text=${dr.title}><p class="uitleg">${dr.intro}</p><//>
  <${zf} />
  <div class="blok"><${Ta} /></div>
  <${no} of=${dr.states} id="standen"><${Gp} list="CellState" /><//>
  <${Af} scenario=${H(t.query)} />
  <${Jp} />
  <p><a href=${L("weet-niet")}>${dr.unknown}</a></p>
`,rn=_.unknown,Ml=({of:t,id:e,ids:n,more:s})=>a`
  <${no} of=${t} id=${e} count=${n.length}>
    ${t.none&&!n.length?a`<p>${t.none}</p>`:a`<${ze} ids=${Wt(n)} more=${s} />`}
  <//>
`,Bf=t=>a`<span class="zacht"> – ${pe(t).toLowerCase()}</span>`,Ia=({of:t,id:e,items:n,intro:s})=>a`
  <${no} of=${t} id=${e} count=${n.length} intro=${s}><${Pt} items=${n} /><//>
`,Kp=t=>[...t].sort((e,n)=>Z(S(kt(e,"initiative")),S(kt(n,"initiative"))));Pf=()=>a`
  <${no} of=${Oe.clashes} id="tegenspraak" count=${rn.clashes.length}>
    ${Wt(rn.clashes).map(t=>a`
        <div class="koppeling">
          <h3><${F} id=${t} /></h3>
          <p>${x(t,"summary")}</p>
          <${Xt} of=${[t]} />
        </div>
      `)}
  <//>
`;Yp=()=>a`
  <${st} text=${Oe.title}><p class="uitleg">${Oe.intro} ${Pn}</p><//>
  <${Ml} of=${Oe.unjudged} id="ongeplaatst" ids=${rn.unjudged} more=${Bf} />
  <${Nf} />
  <${Pf} />
  <${If} />
  <${Ml} of=${Oe.nameless} id="naamloos" ids=${rn.nameless} />
  <${Ml} of=${Oe.generic} id="verzamelnamen" ids=${rn.generic} />
  <${qf} />
  <${Jp} id="lezen" />
`});function Rf(t,e,n){let s="";for(let o=n;o<t+e;o+=n)s+=`M${Math.min(o,t)} ${Math.max(0,o-t)}L${Math.max(0,o-e)} ${Math.min(o,e)}`;return s}function Wf(t,e){let n="";for(let s=3;s<t-1;s+=4)for(let o=3;o<e-1;o+=4)n+=Fl(s,o,.8);return n}function Hf(t,e){return[...t.querySelectorAll(Df)].flatMap(s=>{let o=s.getScreenCTM();if(!o||!s.checkVisibility())return[];let r=window.getComputedStyle(s),i=$=>Number(s.getAttribute($)||0),l=qa(e.multiply(DOMMatrix.fromMatrix(o)));if(s.tagName==="text")return Vf(s,l,r,i("x"),i("y"));let c={fill:r.fill,stroke:r.stroke,wide:Number.parseFloat(r.strokeWidth)},p=r.strokeDasharray==="none"?"":r.strokeDasharray,u=Number(r.opacity)*(Tl(r.fill)?Number(r.fillOpacity):Number(r.strokeOpacity));return[{at:l,d:Xp[s.tagName](i,s),...c,dash:p,opacity:u}]})}function Vf(t,e,n,s,o){let r={middle:.5,end:1}[n.textAnchor]||0,i=!1,l=s-r*t.getComputedTextLength();return[...t.childNodes].flatMap(c=>{let p=(c.textContent||"").replace(/\s+/g," "),u=c instanceof Element?window.getComputedStyle(c):n,$=Number.parseFloat(u.fontSize);if(i&&p.startsWith(" ")&&(l+=so(" ",$,u.fontWeight)),!p.trim())return[];i=!0;let d={at:qa(new DOMMatrix(e).translate(l,o)),text:p.trim(),size:$,weight:u.fontWeight,fill:u.fill};return l+=so(p.trim(),$,u.fontWeight),[d]})}function so(t,e,n){return zl.font=`${n} ${e}px ${Ra}`,zl.measureText(t).width}function Uf(t,e,n){let{width:s,height:o}=e,r=qa(n.translate(e.left,e.top)),i=[],l=t.borderTopLeftRadius==="50%",c=l?Fl(s/2,o/2,s/2-1):$r(0,0,s,o),p=window.getComputedStyle(document.body).backgroundColor;Tl(t.backgroundColor)&&t.backgroundColor!==p&&i.push({at:r,d:c,fill:t.backgroundColor});let u=t.backgroundImage.match(/rgba?\([^)]*\)/g)||["none"];t.backgroundImage.startsWith("repeating-linear")?i.push({at:r,d:Rf(s,o,9),fill:"none",stroke:u[u.length-1],wide:1.2}):t.backgroundImage.startsWith("radial")?i.push({at:r,d:Wf(s,o),fill:u[0]}):t.backgroundImage.startsWith("linear")&&i.push({at:r,d:$r(0,o/2-1,s,2),fill:u[0]});for(let[,d,m,g]of t.boxShadow.matchAll(/(rgba?\([^)]*\)) 0px (-?\d+)px 0px (\d+)px inset/g))Number(m)?i.push({at:r,d:$r(0,o+Number(m),s,-Number(m)),fill:d}):i.push({at:r,d:$r(+g/2,+g/2,s-+g,o-+g),fill:"none",stroke:d,wide:+g});let $=d=>({wide:Number.parseFloat(t.getPropertyValue(`border-${d}-width`)),stroke:t.getPropertyValue(`border-${d}-color`),dash:{dashed:"5 3",dotted:"2 4"}[t.getPropertyValue(`border-${d}-style`)]||""}),f={top:`M0 0h${s}`,bottom:`M0 ${o}h${s}`,left:`M0 0v${o}`,right:`M${s} 0v${o}`};if(l&&$("top").wide)i.push({at:r,d:c,fill:"none",...$("top")});else for(let[d,m]of Object.entries(f)){let g=$(d);g.wide&&Tl(g.stroke)&&i.push({at:r,d:m,fill:"none",...g})}return i}function Kf(t,e,n){let s=window.getComputedStyle(t.parentElement),o=Number.parseFloat(s.fontSize),r=document.createRange(),i=[];for(let{0:p,index:u}of t.data.matchAll(/\S+/g)){r.setStart(t,u),r.setEnd(t,u+p.length);let $=r.getBoundingClientRect(),f=i[i.length-1];f&&Math.abs(f.on.top-$.top)<3?(f.text+=` ${p}`,f.on=new DOMRect(f.on.left,f.on.top,$.right-f.on.left,f.on.height)):i.push({on:$,text:p})}so("",o,s.fontWeight);let{fontBoundingBoxAscent:l,fontBoundingBoxDescent:c}=zl.measureText("x");return i.map(({on:p,text:u})=>{let $=u;for(;$&&p.left+so($,o,s.fontWeight)>n+1;)$=$.slice(0,-1);$!==u&&($=`${$.slice(0,-1).trim()}…`);let f=qa(e.translate(p.left,p.top+p.height*l/(l+c))),d=s.fontStyle==="italic"?s.fontStyle:"";return{at:f,text:$,size:o,weight:s.fontWeight,fill:s.color,slant:d}})}function tu(t,e,n){let s=window.getComputedStyle(t);if(!t.checkVisibility()||s.clipPath!=="none"||t instanceof HTMLInputElement)return[];if(t instanceof SVGSVGElement)return Hf(t,e);let o=t,r=s.transform;r!=="none"&&(o.style.transform="none");let i=t.getBoundingClientRect(),l=e;if(r!=="none"){let[u,$]=s.transformOrigin.split(" ").map(Number.parseFloat);l=e.translate(i.left+u,i.top+$).multiply(new DOMMatrix(r)).translate(-i.left-u,-i.top-$)}let c=r==="none"&&s.overflowX==="hidden"?Math.min(n,i.right):n,p=[...t.childNodes].flatMap(u=>u instanceof Text?Kf(u,l,c):u instanceof Element?tu(u,l,c):[]);return o.style.transform="",[...Uf(s,i,l),...p]}function El(t){let e=[...t.querySelectorAll("th")];for(let p of e)p.style.position="relative";let{left:n,top:s,width:o,height:r}=t.getBoundingClientRect(),i=tu(t,new DOMMatrix([1,0,0,1,-n,-s]),Number.POSITIVE_INFINITY);for(let p of e)p.style.position="";let l=i.map(p=>p.at[4]+p.at[0]*so(p.text||"",p.size||0,p.weight||"")),c=[...i.filter(p=>p.d),...i.filter(p=>p.text)];return{width:Math.max(o,...l),height:r,shapes:c}}var qa,Tl,$r,Fl,Xp,Df,zl,Ra,eu=T(()=>{"use strict";qa=t=>[t.a,t.b,t.c,t.d,t.e,t.f].map(e=>Math.round(e*1e3)/1e3),Tl=t=>!["transparent","none","rgba(0, 0, 0, 0)",""].includes(t),$r=(t,e,n,s)=>`M${t} ${e}h${n}v${s}h${-n}Z`,Fl=(t,e,n)=>`M${t-n} ${e}a${n} ${n} 0 1 0 ${2*n} 0a${n} ${n} 0 1 0 ${-2*n} 0Z`;Xp={path:(t,e)=>e.getAttribute("d")||"",circle:t=>Fl(t("cx"),t("cy"),t("r")),line:t=>`M${t("x1")} ${t("y1")}L${t("x2")} ${t("y2")}`,rect:t=>$r(t("x"),t("y"),t("width"),t("height"))},Df=[...Object.keys(Xp),"text"].join();zl=document.createElement("canvas").getContext("2d"),Ra=window.getComputedStyle(document.body).fontFamily.replaceAll('"',"'")});function Al(t,e,n,s,o,r){let i=Gc(t,p=>so(p,e,n)<=o),l=e*1.35;return{shapes:i.map((p,u)=>({at:[1,0,0,1,rs,r+e+u*l],text:p,size:e,weight:String(n),fill:s})),below:r+i.length*l}}function ru({title:t,scenario:e,of:n,legend:s,note:o=""}){let{version:r,content:i}=_.meta,l=[Xn(ot(e?.plan)),e&&Nt(e)].filter(Boolean).join(". "),c=h(mr.foot,{version:r,content:(i||"").slice(0,12)}),p=document.querySelector(n);p.classList.add("heel");let u=El(p);p.classList.remove("heel");let $=Math.max(u.width,Jf),f=Al(t,22,650,Gf,$,rs),d=Al(`${l}. ${Pn} ${o}`.trim(),13,400,nu,$,f.below+2),m=d.below+16,[g,b,y]=[rs,m+u.height+24,0],w=[...document.querySelectorAll(s)].map(El).flatMap(j=>{g>rs&&g+j.width>rs+$&&([g,b,y]=[rs,b+y+6,0]);let N=ou(j.shapes,g,b);return g+=j.width+20,y=Math.max(y,j.height),N}),O=Al(c,13,400,nu,$,b+y+16),v=[...f.shapes,...d.shapes,...ou(u.shapes,rs,m),...w,...O.shapes];return{title:`${t} ${l}. ${Pn}`,width:$+2*rs,height:O.below+rs,shapes:v}}function Zf(t){let{title:e,width:n,height:s,shapes:o}=ru(t),r=(c,p,u,$="")=>{let f=c.appendChild(document.createElementNS(Yf,p));for(let[d,m]of Object.entries(u))m!==void 0&&m!==""&&f.setAttribute(d,String(m));return f.textContent=$,f},i={width:n,height:s,viewBox:`0 0 ${n} ${s}`,"font-family":Ra,role:"img"},l=r(document.createDocumentFragment(),"svg",i);r(l,"title",{},e),r(l,"rect",{width:n,height:s,fill:"#FFFFFF"});for(let{at:c,text:p,d:u,fill:$,stroke:f,wide:d,dash:m,size:g,weight:b,slant:y,opacity:w}of o){let[O,v,j,N,St,ft]=c,A=O===1&&!v&&!j&&N===1?`translate(${St} ${ft})`:`matrix(${c.join(" ")})`;p===void 0?r(l,"path",{d:u,transform:A,fill:$,...f&&f!=="none"&&{stroke:f,"stroke-width":d,"stroke-dasharray":m},opacity:w===1?void 0:w}):r(l,"text",{transform:A,...{"font-size":g,"font-weight":b,"font-style":y},fill:$},p)}gn(wa(`${t.name}.svg`),new XMLSerializer().serializeToString(l),"image/svg+xml")}async function Xf(t){await document.fonts.ready;let{width:e,height:n,shapes:s}=ru(t),o=document.createElement("canvas"),r=Math.min(Qf,su/e,su/n);o.width=e*r,o.height=n*r;let i=o.getContext("2d");i.scale(r,r),i.fillStyle="#FFFFFF",i.fillRect(0,0,e,n);for(let{at:c,text:p,d:u,fill:$,stroke:f,wide:d,dash:m,size:g,weight:b,slant:y="",opacity:w=1}of s){i.save(),i.transform(c[0],c[1],c[2],c[3],c[4],c[5]),i.globalAlpha=w,i.fillStyle=$,i.font=`${y} ${b} ${g}px ${Ra}`,p!==void 0&&i.fillText(p,0,0);let O=new Path2D(u);$!=="none"&&i.fill(O),f&&f!=="none"&&d&&(i.strokeStyle=f,i.lineWidth=d,i.setLineDash((m||"").match(/[\d.]+/g)?.map(Number)||[]),i.stroke(O)),i.restore()}let l=wa(`${t.name}.png`);o.toBlob(c=>c?gn(l,c,"image/png"):Ct(h(mr.too_large,{name:l})),"image/png")}var mr,Gf,nu,rs,Jf,Qf,su,ou,Yf,Ye,js=T(()=>{"use strict";je();W();P();B();ct();te();eu();mr=k.shared.export,[Gf,nu]=["#16212B","#46525D"],[rs,Jf,Qf,su]=[28,720,2,12e3],ou=(t,e,n)=>t.map(s=>({...s,at:[...s.at.slice(0,4),s.at[4]+e,s.at[5]+n]}));Yf="http://www.w3.org/2000/svg";Ye=t=>a`
  <span class="bewaar">
    <button type="button" id=${`${t.name}-svg`} onClick=${()=>Zf(t)}>${mr.svg}</button>
    <button type="button" id=${`${t.name}-png`} onClick=${()=>Xf(t)}>${mr.png}</button>
  </span>
  <span class="breder zacht">${mr.wider}</span>
`});function au({rows:t,unit:e,end:n}){let s=n?ne.right:ne.left-ne.box,o=n?ne.right+ne.box+12:ne.left-ne.box-12;return t.map(({state:r,count:i,y:l})=>{let c=ne.top+l*e,p=Math.max(i*e,2);return a`
      <g key=${r}>
        <rect class=${`v-${r||"nieuw"}`} x=${s} y=${c} width=${ne.box} height=${p} />
        <text x=${o} y=${c+p/2+5} text-anchor=${n?"start":"end"}>
          <tspan class="stroomtal">${i}</tspan> ${Ls(r)}
        </text>
      </g>
    `})}function th({band:t,unit:e}){let n=t.count*e,s=ne.top+t.y1*e+n/2,o=ne.top+t.y2*e+n/2,r=(ne.left+ne.right)/2;return a`
    <path class=${`band w-${t.to}`} d=${`M${ne.left} ${s} C${r} ${s} ${r} ${o} ${ne.right} ${o}`}
      stroke-width=${Math.max(n,1)}><title>${iu(t)}</title></path>
  `}function eh({flow:t}){let e=Math.max(...t.bands.map(n=>n.count));return a`<div class="standlijst">
    ${t.left.map(({state:n,count:s})=>a`
        <section>
          <h3>${s} ${Ls(n)}</h3>
          <ul>
            ${t.bands.filter(o=>o.from===n).map(o=>a`
                  <li>
                    <i aria-hidden="true" class=${`b-${o.to}`}
                      style=${{width:`${100*o.count/e}%`}}></i>
                    ${o.count} ${Ls(o.to)}
                  </li>
                `)}
          </ul>
        </section>
      `)}
    <p class="zacht">${oo.listed}</p>
  </div>`}function lu({flow:t,one:e,other:n,counted:s}){if(K())return a`<${eh} flow=${t} />`;let o=ne.height/t.height,r=t.bands.map(iu).join("; ");return a`
    <figure class="stroom" tabindex="0" aria-label=${oo.title}>
      <svg viewBox=${`0 0 ${ne.width} ${ne.height+ne.top+14}`} role="img"
        aria-label=${h(oo.picture,{before:e.label,after:n.label,phrase:r})}>
        <text class="stroomkop" x=${ne.left} y="20" text-anchor="end">${e.label}</text>
        <text class="stroomkop" x=${ne.right} y="20">${n.label}</text>
        ${t.bands.map(i=>a`<${th} key=${`${i.from}|${i.to}`} band=${i} unit=${o} />`)}
        <${au} rows=${t.left} unit=${o} />
        <${au} rows=${t.right} unit=${o} end />
      </svg>
      <figcaption>${oo.caption}</figcaption>
      <p class="acties"><${Ye} name="overgang" title=${`${oo.title} (${s})`} scenario=${null}
        of=".stroom svg" legend=".stroom figcaption" /></p>
    </figure>
  `}var oo,ne,Ls,iu,cu=T(()=>{"use strict";W();xt();P();B();Y();js();oo=k.compare.flow,ne={width:960,height:430,top:40,left:230,right:640,box:16},Ls=t=>t?D(G("CellState",t)):oo.fresh,iu=({count:t,from:e,to:n})=>M(oo.band,t,{from:Ls(e),to:Ls(n)})});function rh(t){let e=Dn[Dn.length-1],n=_.plans.map(c=>Dn.findLast(p=>p.plan===c)||e),[s,o]=I?n:[Dn[0],e],r=Dn.slice(0,-1).find(c=>c.key===t.van)||s,i=Dn.slice(Dn.indexOf(r)+1),l=i.find(c=>c.key===t.met)||(i.includes(o)?o:e);return{one:r,other:l,after:i}}function ah({change:t,side:{plan:e,date:n,label:s},at:o}){let r=fr(t)?null:qn(t.kind,[t.barrier,t.other_barrier][o],e.key),i=L("overzicht",{cel:r,plan:r?null:e.key,stand:n===Ae?null:n}),l=c=>a` <${Tt} ...${{id:c,date:n}} /> <${Cl} ...${{id:c,date:n}} />`;return a`
    <div>
      <p><a href=${i}><strong>${s}</strong></a>: ${t.states[o]}</p>
      <${ze} ids=${Wt(t.work[o])} more=${l} />
    </div>
  `}function ih({rows:t}){let e=([,,s,o])=>a`${o} <a href=${Ke(s)}>${U.see}<span class="sr"> ${S(s)}</span></a>`,n={of:([s])=>s,titles:Object.entries(Object.fromEntries(t.map(([s,o])=>[s,o])))};return a`
    <${rt} title=${h(U.stated,{count:t.length})}>
      <p class="zacht">${U.stated_note}</p>
      ${!t.length&&a`<p>${k.shared.none}</p>`}
      ${Eo("uitspraken",t,n).map(s=>a`
          ${s.folds?a`<${Zs} part=${s} level=${3} count=${s.rows.length} />`:a`<h3>${s.title}</h3>`}
          <${Pt} look=${Xs(s)} items=${s.rows.map(e)} />
        `)}
    <//>
  `}function lh({found:t,one:e,other:n,mode:s,counted:o}){let r={of:w=>fr(w)?w.whose:w.other_barrier||w.barrier||"",titles:[...$n,["",k.shared.all_steps],["apart",U.whose.apart]]},i=[e,n],l={one:e.plan.title,other:n.plan.title},c={of:({whose:w})=>w,titles:Object.entries(U.whose).map(([w,O])=>[w,h(O,l)])},p=w=>w.map(O=>S(we(O)||O)).join(", "),u=w=>C([w.barrier,w.other_barrier].map(lt)).join(" / "),$=w=>D(nt(w.kind))+(s==="plans"&&!fr(w)?` (${u(w)})`:""),f=[{key:"stap",label:U.columns.step,text:u},{key:"soort",label:U.columns.kind,text:w=>D(nt(w.kind))},{key:"een",label:e.label,text:w=>D(w.states[0])},{key:"ander",label:n.label,text:w=>D(w.states[1])},{key:"weg",label:h(U.left[s],l),sort:!1,text:w=>p(w.left)},{key:"erbij",label:h(U.joined[s],l),sort:!1,text:w=>p(w.joined)}],d=i.flatMap(({label:w,date:O},v)=>{let j=N=>`${S(N)} (${Te(N,O)})`;return[{key:"wie",label:h(U.who,{label:w}),text:N=>p(N.who[v])},{key:"wat",label:h(U.work,{label:w}),text:({work:N})=>Wt(N[v]).map(j).join("; ")}]}),m=w=>a`
    ${w.sentence}
    <details>
      <summary>${U.see_both}<span class="sr"> ${nt(w.kind)}, ${u(w)}</span></summary>
      <div class="standen">${i.map((O,v)=>a`<${ah} ...${{change:w,side:O,at:v}} />`)}</div>
    </details>
  `,g=()=>jn([...f,...d],t.changes,()=>re(null,"",o)),b=a`
    <details>
      <summary>${U.as_table}</summary>
      <${ht} id="vakken" caption=${U.table} rows=${t.changes} columns=${f} />
    </details>
  `,y=a`<div class="acties"><${me} name="vergelijk-vakken.csv" rows=${g} /></div>`;return a`
    ${t.changes.length?y:a`<p>${k.shared.none}</p>`}
    ${Eo("verschillen",t.changes,s==="plans"?c:r).map(w=>a`
        ${w.folds&&a`<${Zs} part=${w} level=${3} names=${w.rows.map($)}
            count=${w.rows.some(fr)?"":M(U.differ,w.rows.length)} />`}
        ${U.elsewhere[w.key]&&a`<p class="zacht">${h(U.elsewhere[w.key],l)}</p>`}
        <${Pt} look=${Xs(w)} items=${w.rows.map(m)} />
      `)}
    ${t.notes.map(w=>a`<p class="zacht">${w}</p>`)}
    ${t.changes.length>0&&b}
  `}function ch({actions:t,flow:e,one:n,other:s,counted:o,heads:r}){let i=t.moved.length+t.stayed.length,l=[{key:"plan",label:n.label,sort:!1,text:({state:p})=>Ls(p)},...e.right.map(({state:p})=>({key:p,label:Ls(p),sort:!1,text:u=>String(e.bands.find($=>$.from===u.state&&$.to===p)?.count||U.nothing)}))],c=h(U.counts_table,{before:n.label,after:s.label});return a`
    <${rt} title=${U.counted}>
      <p class="zacht">${h(U.counts,{both:i,fresh:t.fresh.length})}</p>
      <${lu} flow=${e} one=${n} other=${s} counted=${o} />
      ${r.length>0&&a`<p>${M(U.heads,r.length,{names:Lt(r.map(oe))})}</p>`}
      <details>
        <summary>${U.flow.table}</summary>
        <${ht} id="overgang" caption=${c} rows=${e.left} columns=${l} />
      </details>
    <//>
  `}function uh(t,e,n){let{actions:s}=t;return{notes:e?[]:t.notes,statements:t.statements.filter(([,,o])=>n(o)),changes:e?t.changes.filter(o=>[o.barrier,o.other_barrier].includes(e)):t.changes,actions:s&&{...s,moved:s.moved.filter(n),stayed:s.stayed.filter(n),fresh:s.fresh.filter(n)}}}function dh({actions:t,one:e,other:n,all:s,counted:o}){let r=[...s?[...t.moved,...t.stayed]:t.moved,...t.fresh],i=new Set(t.fresh),l=f=>i.has(f)?"":Te(f,e.date),c=f=>i.has(f)?a`<span class="zacht">${U.not_yet}</span>`:a`<${Tt} id=${f} date=${e.date} />`,p=[ee("actie",U.action,f=>f),{key:"wat",label:U.what,text:pe},{key:"plan",label:e.label,text:l,cell:c},wn("nu",n.label,f=>f,n.date)],u=()=>jn(p,r,()=>re(null,e.plan.key,o)),$=()=>R({alles:s?"nee":"ja"});return a`
    <section>
      <h2>${h(s?U.all:U.changed,{count:r.length})}</h2>
      <div class="acties">
        <button type="button" id="alles" aria-pressed=${String(s)} onClick=${$}>${U.show_all}</button>
        <${me} name="vergelijk.csv" rows=${u} />
      </div>
      <${ht} id="vergelijk" caption=${U.actions_table} rows=${r} columns=${p} urlKey="sorteer"
        sort="actie" />
    </section>
  `}function uu({route:t}){if(Dn.length<2)return a`<${st} text=${U.title} /><p>${U.alone}</p>`;let{one:e,other:n,after:s}=rh(t.query),o=H(t.query),r=ml(o),i=oh(e,n,o),l=pn.some(O=>O.notation===t.query.stap)?t.query.stap:"",c=i.actions&&sn.includes(t.query.hoofdstuk)?t.query.hoofdstuk:"",p=ph(l,c),u=uh(i,l,p),{actions:$}=u,f=u.changes.filter(O=>!fr(O)),d=f.filter(({whose:O})=>!O.endsWith("-open")).length,m=l&&c?null:$?.flows[l||c],g=(t.query.alles||c&&"ja")==="ja",b=fs.filter(O=>Yt(O,e.plan.key)&&_.works[O]?.container&&p(O)),y=$?"dates":"plans",w=h(U.intro[y],{before:e.label.toLowerCase(),after:n.label.toLowerCase()});return a`
    <${st} text=${U.heading[y]} title=${U.title}><p class="uitleg">${w} ${Pn}</p><//>
    <${hn}>
      <${hl} />
      <div class="velden">
        ${Dn.length>2&&a`
            <${ye} label=${U.first} name="van" chosen=${e.key} options=${pu(Dn.slice(0,-1))} />
            <${ye} label=${U.second} name="met" chosen=${n.key} options=${pu(s)} />
          `}
        <${ye} label=${U.columns.step} name="stap" options=${$n} />
        ${$&&a`<${ye} label=${nh} name="hoofdstuk" options=${sh} />`}
      </div>
    <//>
    ${$&&m&&a`<${ch} ...${{actions:$,flow:m,one:e,other:n,counted:r,heads:b}} />`}
    ${$&&a`<${ih} rows=${u.statements} />`}
    ${!c&&a`
        <${rt} title=${h(d<f.length?U.cells_open:U.cells,{sure:d,open:f.length-d})}>
          <${lh} ...${{found:u,one:e,other:n,mode:y,counted:r}} />
        <//>
      `}
    ${$&&a`<${dh} ...${{actions:$,one:e,other:n,counted:r,all:g}} />`}
    <${ge} text=${M(U.shown,d)} />
  `}var U,nh,sh,Dn,fr,pu,oh,ph,du=T(()=>{"use strict";W();J();xt();P();At();B();Ln();Y();ct();Bt();Je();te();Cs();ut();cu();Re();_n();yn();U=k.compare,nh=k.measures.fields.chapter,sh=sn.map(t=>[t,S(t)]),Dn=_.plans.flatMap(t=>t.dates.map(({date:e,label:n})=>({key:`${t.key}@${e}`,plan:t,date:e,label:I?h(U.side,{plan:t.title,label:n}):D(n)}))),fr=({whose:t})=>t==="apart",pu=t=>t.map(e=>[e.key,e.label]),oh=(t,e,{stated:n,strict:s})=>_.comparisons[`${t.key}|${e.key}|${n?"stated":"all"}${s?"|strict":""}`];ph=(t,e)=>n=>(!t||Nn(n).includes(t))&&(!e||_.works[n]?.chapters?.includes(e))});function mh({row:t,cell:e,change:n,step:s,plan:o}){let r=Fa(e,n,o);if(!e)return a`<td>${n&&a`<span class="sr">${r}</span>`}</td>`;let i=qn(t.key,s,o.key);return a`
    <td>
      <button type="button" class="vakje" id=${Qs(i)} aria-haspopup="dialog" title=${r}
        onClick=${()=>R({cel:i})}>
        <span class="sr">${h(k.overview.cell,{row:t.label,step:lt(s)})}${r}</span>
        <${$u} cell=${e} />
      </button>
    </td>
  `}function mu({as:t,rows:e,column:{undecided:n}}){let{title:s,text:o}=n?fe.undecided:fe.no_partner,r=a`<span class=${n?"":"plaat"}><strong>${s}</strong> ${o}</span>`;return a`<${t} rowspan=${e} class=${n?"onbeslist":"arcering"}>${r}<//>`}function hh({plan:t,reach:e,scenario:n,rows:s,changes:o}){let r=new Map(s.map(l=>[l.key,l])),i=e.groups.flatMap(l=>[l,...l.partners.map(c=>r.get(c))]);return a`
    <table class="dekking" id=${`dekking-${t.key}`}>
      <caption class="sr">${h(fe.caption,{scenario:Nt(n,t)})}</caption>
      <thead>
        <tr>
          <th scope="col">${fe.partner}</th>
          ${t.steps.map((l,c)=>a`
              <${fh} step=${l} place=${c+1} column=${e.columns[c]} all=${e.partners} />
            `)}
        </tr>
      </thead>
      <tbody>
        ${i.map((l,c)=>a`
            <tr class=${l.partners&&"groep"}>
              <th scope="row" class=${!l.partners&&Rt(l.id)?"verzamel":""}>
                ${l.partners?l.phrase:a`<${F} id=${l.id} text=${l.label} />`}
              </th>
              ${e.columns.map((p,u)=>p.acting?l.partners?a`<td></td>`:a`<${mh} row=${l} cell=${l.cells[u]} change=${o(l.key,p.step)}
                  step=${p.step} plan=${t} />`:c===0&&a`<${mu} as="td" rows=${i.length} column=${p} />`)}
            </tr>
          `)}
      </tbody>
    </table>
  `}function wh({plan:t,scenario:e,reach:n}){let s=qe("partner",e,t),o=zo("partner",e,t);return!n.partners&&n.columns.some(r=>r.undecided)?a`<${es} plan=${t} /><p>${fe.nothing_yet}</p>`:n.partners?a`
    ${I&&a`<h2>${t.title}</h2>`}
    <${es} plan=${t} />
    <p>${An(e,t).phrase.reach}
      ${" "}<a href=${L("methode",{getal:"organisaties-in-de-tekst"})}>${fe.in_text}</a>. ${fe.plus}</p>
    <div class="naast smal">
      <div class="hoofd">
        <${hh} ...${{plan:t,reach:n,scenario:e,rows:s,changes:o}} />
        <p class="acties">
          <${Ye} name=${`dekking-${t.key}`} title=${fe.heading} scenario=${e}
            of=${`[id="dekking-${t.key}"]`} legend=".legenda .stalen li" />
        </p>
        <${bh} plan=${t} reach=${n} rows=${s} changes=${o} />
        <div class="hoofdstuk"><h2>${fe.alike.title}</h2><p>${fe.alike.note}</p></div>
        <ul class="zelfde">
          ${n.alike.map(r=>a`<li key=${r.steps}><strong>${r.steps}</strong> ${r.names}</li>`)}
        </ul>
        ${n.elsewhere&&a`<p>${n.elsewhere}</p>`}
      </div>
      <${kh} reach=${n} plan=${t} />
    </div>
  `:a`<p>${fe.nothing}</p>`}function fu({route:t}){let e=H(t.query),{reach:n}=V(e),{cel:s}=t.query;return a`
    <div class="werkkop">
      <${st} text=${fe.heading} title=${fe.title} />
      <p class="zacht">${Nt(e)}</p>
      <${Us} />
    </div>
    ${Se(e).map(o=>a`
        <${wh} key=${o.key} ...${{plan:o,scenario:e}} reach=${n.find(r=>r.plan===o.key)} />
      `)}
    ${s&&a`<${Bo} address=${s} by="partner" scenario=${e} />`}
    <${ge} text=${s?"":h(fe.shown,{scenario:Nt(e)})} />
  `}var fe,$h,$u,Bl,fh,gh,bh,kh,hu=T(()=>{"use strict";W();J();xt();P();At();B();Ln();ct();Bt();eo();Je();js();ut();fe=k.coverage,$h=5,$u=({cell:t})=>a`
  <span class="beeld" aria-hidden="true">
    <${_e} basis=${t.most_basis} />
    <${os} bar=${t.bar} most=${$h} />
    <span class=${t.strict?"woord anders":"woord"}>${t.small}</span>
  </span>
`;Bl=t=>!t.acting&&!t.undecided,fh=({step:t,place:e,column:n,all:s})=>a`
  <th scope="col" class="station">
    <span class=${Bl(n)?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ke(t.id)}>${t.label}</a>
    <span class=${Bl(n)?"bij niemand":"bij"}>${n.phrase}</span>
    <span class="deel" aria-hidden="true"><i style=${{width:`${100*n.acting/s}%`}}></i></span>
  </th>
`;gh=({row:t,cell:e,change:n,step:s,plan:o})=>a`
  <li>
    <span class=${Rt(t.id)?"verzamel":""}><${F} id=${t.id} text=${t.label} /></span>
    <a class="naar" href=${L("dekking",{...z.route.query,cel:qn(t.key,s,o.key)})}>
      <span class="sr">${t.label}: ${Ie(e).word}${n&&`, ${za(n,o)}`}</span>
      <${$u} cell=${e} />
    </a>
  </li>
`,bh=({plan:t,reach:e,rows:n,changes:s})=>a`
  <div class="perstap">
    ${e.columns.map((o,r)=>{let i=n.filter(l=>l.cells[r]).map(l=>a`<${gh} row=${l} cell=${l.cells[r]} change=${s(l.key,o.step)}
            step=${o.step} plan=${t} />`);return a`
        <section key=${o.step}>
          <${I?"h3":"h2"} class="stapkop">
            <span class=${Bl(o)?"nummer leeg":"nummer"} aria-hidden="true">${r+1}</span>
            ${h(fe.step,{step:lt(o.step),phrase:o.phrase})}
          <//>
          ${i.length>0&&a`<ul>${i}</ul>`}
          ${!o.acting&&a`<${mu} as="p" column=${o} />`}
        </section>
      `})}
  </div>
`,kh=({reach:t,plan:e})=>a`
  <aside class="legenda" aria-label=${`${k.overview.legend.title}${I?` (${e.title})`:""}`}>
    ${t.columns.filter(n=>n.no_partner).map(n=>a`
          <div class=${n.undecided?"leegte onbeslist":"leegte"}>
            <h2>${n.no_partner}</h2>
            ${n.waits&&a`<p>${n.waits}</p>`}
            <p><a href=${L("aandachtspunten",{stap:n.step})}>${fe.questions}</a></p>
          </div>
        `)}
    <h2>${k.overview.legend.title}</h2>
    <p>${fe.about}</p>
    <${ur} expected=${fe.expected} quiet=${fe.quiet} blank=${!0}
      undecided=${t.columns.some(n=>n.undecided)} />
    <h3>${k.overview.legend.how}</h3>
    <${Ll} />
    <p><a href=${L("methode")}>${k.overview.legend.more}</a></p>
  </aside>
`});function Da(t,e){let n=Wa(e).map(r=>({row:r,ends:[...r.from,...r.to]})),s=r=>n.flatMap(({row:i,ends:l})=>l.includes(r)&&(r===t||!l.includes(t))?i:[]);return[t,...Mt(t,"standsFor")].map(r=>({end:r,rows:s(r)})).filter(({rows:r})=>r.length)}function bu(t,e){let{columns:n=[]}=V(t).reach.find(c=>c.plan===e.key)||{},s=qe("kind",t,e),o=qe("partner",t,e).map(({id:c,label:p,cells:u})=>({id:c,label:p,at:e.steps.flatMap(($,f)=>u[f]?[f]:[]),basis:$=>u[$]?.most_basis||""})).sort((c,p)=>Ws(c.id,p.id)),r=e.steps.map((c,p)=>({step:c,reached:n[p],silent:s.filter(u=>u.cells[p]?.unmet),own:o.filter(({at:u})=>u.length===1&&u[0]===p),all:o.filter(({at:u})=>u.includes(p))})),i=c=>c.at.join(),l=o.filter(({at:c})=>c.length>1).sort((c,p)=>Z(i(c),i(p)));return{stops:r,several:l}}var Wa,gu,Nl,ro=T(()=>{"use strict";P();At();B();Ds();ke();Ln();Y();Wa=({date:t,plan:e})=>qs("InformationFlow").filter(n=>Is(n,t)&&Yt(n,e)).map(n=>{let s=Mt(n,"between"),o=r=>[...Mt(n,r),...s].sort(Ws);return{id:n,state:x(n,"flowState"),from:o("from"),to:o("to"),between:s}}).sort((n,s)=>Z(x(n.id,"content"),x(s.id,"content")));gu=([t,e],n)=>Wa(n).flatMap(({id:s,from:o,to:r})=>o.includes(t)&&r.includes(e)||o.includes(e)&&r.includes(t)?s:[]),Nl=(t,e,n)=>Object.keys(_.codes[t]||{}).filter(s=>n.includes(s)).sort((s,o)=>+(o===e)-+(s===e))});function vh(t,e){let n=t.getBoundingClientRect(),s=[...t.querySelectorAll("[data-vak]")],o=new Map(s.map(i=>[i.dataset.vak,i.getBoundingClientRect()])),r=[];return e.map(({from:i,to:l,number:c})=>{let p=[i,l].map(j=>o.get(j)).filter(j=>j!==void 0),[u,$]=p.sort((j,N)=>j.left-N.left);if(!u||!$)return{d:"",x:0,y:0};let[f,d]=[u.right-n.left,(u.top+u.bottom)/2-n.top],[m,g]=[$.left-n.left,($.top+$.bottom)/2-n.top],b=(f+m)/2,y=`M${f} ${d}C${b} ${d} ${b} ${g} ${m} ${g}`,w=xh.map(j=>{let[N,St,ft,A]=[(1-j)**3,3*j*(1-j)**2,3*j*j*(1-j),j**3];return{d:y,x:N*f+(St+ft)*b+A*m,y:(N+St)*d+(ft+A)*g}}),v=w.find(j=>r.every(N=>Math.max(Math.abs(N.x-j.x),Math.abs(N.y-j.y))>_h))||w[0];return c!==void 0&&r.push(v),v})}function Sh(t,e,n,s){let o=n.findIndex(c=>c.some(p=>p.id===e)),r=n[o]?.findIndex(c=>c.id===e)??0;if(t==="ArrowUp"||t==="ArrowDown")return n[o]?.[r+(t==="ArrowUp"?-1:1)]?.id;let i=n[o+(t==="ArrowLeft"?-1:1)]||[],l=s.flatMap(({from:c,to:p})=>c===e?[p]:p===e?[c]:[]);return(i.find(c=>l.includes(c.id))||i[Math.min(r,i.length-1)])?.id}function Io({heads:t,columns:e,ties:n,chosen:s,label:o,choose:r,press:i}){let l=Vt(),[c,p]=q([]);tn(()=>{let g=()=>p(vh(l.current,n));g();let b=new ResizeObserver(g);return b.observe(l.current),()=>b.disconnect()},[n,e]);let u=e.flat(),$=u.some(g=>g.id===s)?s:u[0]?.id,f=new Set(n.flatMap(({from:g,to:b})=>g===s||b===s?[g,b]:[])),d=({from:g,to:b})=>g===s||b===s;return a`
    <div class="loopbeeld" ref=${l} role="group" aria-label=${o} onKeyDown=${g=>{let b=g.target.dataset.vak;if(!b||g.ctrlKey||g.metaKey||g.altKey)return;if(!yh.includes(g.key))return i(g.key,b);let y=Sh(g.key,b,e,n);g.preventDefault(),y&&l.current.querySelector(`[data-vak="${CSS.escape(y)}"]`).focus()}}>
      <svg aria-hidden="true">
        ${c.map(({d:g},b)=>a`<path d=${g} class=${`${n[b]?.look}${n[b]&&d(n[b])?" aan":""}`} />`)}
      </svg>
      ${e.map((g,b)=>a`
          <div class=${`kolom ${g[0]?.look.split(" ")[0]||""}`}>
            <h2>${t[b]}</h2>
            <ul>
              ${g.map(y=>a`
                  <li key=${y.id}>
                    <button type="button" data-vak=${y.id} tabindex=${y.id===$?0:-1}
                      class=${`doos ${y.look}${f.has(y.id)?" buur":""}`}
                      aria-pressed=${String(y.id===s)} onClick=${()=>r(y.id)}>
                      ${y.text}${y.more}
                      ${!!y.badge&&a`<span class="erbij">+${y.badge}</span>`}
                    </button>
                  </li>
                `)}
            </ul>
          </div>
        `)}
      ${c.map(({x:g,y:b},y)=>n[y]?.number!==void 0&&a`
            <span class="wegnummer" aria-hidden="true" style=${{left:`${g}px`,top:`${b}px`}}>
              ${n[y].number}
            </span>
          `)}
    </div>
  `}var yh,_h,xh,Ha=T(()=>{"use strict";W();yh=["ArrowUp","ArrowDown","ArrowLeft","ArrowRight"],_h=28,xh=[.5,.43,.57,.36,.64,.29,.71,.22,.78,.16,.84]});function qo({label:t,id:e,thing:n,pick:s,among:o=ms}){let[r,i]=q(!1),l=()=>Wt([...nn.keys()].filter(g=>Zt(g)&&o(g))),c=Ee(()=>r?l():[],[r]),[p,u]=q(null),$=g=>{let b=Ut(g.trim()),y=v=>[S(v),oe(v),...bt(v,"altLabel")].map(Ut),w=v=>Gn(v)?y(v):y(v).slice(0,2),O=c.find(v=>S(v)===g)||c.find(v=>w(v).includes(b));return O?[O]:c.filter(v=>b&&y(v).some(j=>j.includes(b)))};ve(()=>u(null),[n]);let{route:f}=z,d=g=>{if(z.route!==f)return;let[b,...y]=$(g.target.value);u(b&&!y.length?null:g.target.value),b&&!y.length&&s(b)},m=p?$(p).slice(0,3).map(S).join("; "):"";return a`
    <label class="veld zoekveld">
      <span>${t}</span>
      <input id=${e} type="text" list=${`${e}-namen`} autocomplete="off" onFocus=${()=>i(!0)}
        onChange=${d} value=${p??(ms(n)?S(n):"")} />
      <datalist id=${`${e}-namen`}>${c.map(g=>a`<option value=${S(g)}></option>`)}</datalist>
      ${p&&a`<small role="status">${m?h(ku.meant,{names:m}):ku.unknown_thing}</small>`}
    </label>
  `}var ku,Va=T(()=>{"use strict";W();J();P();B();Y();yn();ku=k.explore});function Oh(t){let e=_u(_o(t.from,t.to,t.scenario,!0),t);return a`
    <p role="status">
      <strong>${dt.none}</strong>${e.length>0&&` ${h(dt.only,{names:yu(e)})}`}
    </p>
  `}function Ch({from:t,to:e,scenario:n}){let s=pp([t,e],n).map(i=>i.label),o=up([t,e],n),r=gu([t,e],n);return a`
    ${s.length>0&&a`<p>${h(dt.shared,{steps:Lt(s)})}</p>`}
    ${r.length>0&&a`<p>${dt.flows} <${pt} ids=${r} />.</p>`}
    ${o.length>0&&a`<p>${dt.bodies} <${pt} ids=${o} />.</p>`}
  `}function Pl({of:t,scenario:{date:e,plan:n}}){let[s,o]=t.map(p=>qt(p,"chapterLead",e)),r=s.filter(p=>(o||s).includes(p)&&Yt(p,n)),[i,l]=o?dt.headed:dt.heads,c=(o?[s,o]:[]).map((p,u)=>{let f=p.filter(m=>!r.includes(m)&&Yt(m,n)).flatMap(m=>qt(m,"inChapter")).filter(m=>Bn(m).includes(t[1-u])&&!Bn(m).includes(t[u])),d={who:S(t[u]),other:S(t[1-u])};return f.length>0&&a`<p>${h(dt.within,d)} <${pt} ids=${f} />. ${l}</p>`});return a`${r.length>0&&a`<p>${i} <${pt} ids=${r} />. ${l}</p>`}${c}`}function jh({from:t,to:e,scenario:n,collective:s}){let o=Ee(()=>na(t,e,n,s),[t,e,s,n]),r=o.length>Xo?h(dt.longer.first,{count:Xo}):M(dt.longer.all,o.length);return a`
    <h3 role="status">${r}</h3>
    <ol class="wegen" id="langere">
      ${o.slice(0,Xo).map(i=>a`<li><${pt} ids=${i} between=" – " /></li>`)}
    </ol>
  `}function xu({roles:t}){let[{to:e}]=t,n=({phrase:o,of:[r]})=>`${o}. ${x(r,"rationale")||x(r,"summary")}`,s=o=>t.filter(({from:r})=>r===o).map((r,i)=>i?D(n(r)):n(r));return a`
    <li>
      <${F} id=${e} />${I&&` (${vt(e)?.title})`} <${Tt} id=${e} />
      ${C(t.map(({from:o})=>o)).map(o=>a`<p><${F} id=${o} />: ${s(o).join(" ")}</p>`)}
      <${Xt} of=${t.flatMap(o=>o.of)} />
    </li>
  `}function Lh({found:t,...e}){let{from:n,to:s,scenario:o}=e,r=_u(t,e),i=Ee(()=>{let m=b=>[ue(b)?"wat":"wie",r.includes(b)&&"verzamel",(b===n||b===s)&&"begin"].filter(Boolean).join(" "),g=b=>r.includes(b.from)||r.includes(b.to)?"l-punt":"l-heel";return{columns:t.layers.map(b=>b.map(y=>({id:y,text:S(y),look:m(y)}))),ties:t.lines.map((b,y)=>({from:b.from,to:b.to,number:y+1,look:g(b)}))}},[t]),l=t.layers.map(m=>ue(m[0])),c=r.length?_o(n,s,o):t,p=c?.length===t.length?c.count:0,u=yu(r),$=M(dt.works,l.filter(Boolean).length),f={from:S(n),to:S(s),count:t.lines.length},d=m=>R({van:null,naar:null,uit:m,kies:m});return a`
    <p role="status">
      ${p>0&&a`<strong>${M(dt.counted,p,{works:$})}</strong> `}
      ${u&&`${M(dt.through,t.count-p,{names:u,works:$})} ${dt.dotted} `}${dt.says}
    </p>
    ${!K()&&a`
        <div class="tekening">
          <div class="vlak" id="verbindingbeeld">
            <${Io} heads=${l.map(m=>m?dt.columns.what:dt.columns.who)} ...${i} chosen=""
              label=${h(dt.picture,f)} choose=${d} press=${()=>{}} />
          </div>
        </div>
        <p class="acties">
          <${Ye} name=${k.explore.file} title=${`${f.from} – ${f.to}`} scenario=${o}
            of="#verbindingbeeld" legend="#geen" />
        </p>
      `}
    <h2>${dt.sentences}</h2>
    <ol class="wegen" id="wegen">
      ${t.lines.map(({roles:m})=>a`<${xu} roles=${m} />`)}
    </ol>
  `}function vu({query:t,scenario:e}){let[n,s]=[t.van,t.naar].map(d=>wu(d)?d:""),[o,r]=[t.verzamel==="ja",t.langer==="ja"],i={from:n,to:s,scenario:e},l=n&&s&&n!==s,c=l?cp(n,s,e):[],p=c.length>0,u=Ee(()=>l?_o(n,s,e,o):null,[n,s,o,e.key,e.plan]),$=(d,m,g)=>a`
    <${qo} label=${m} id=${d} thing=${g} among=${wu}
      pick=${b=>R({[d]:b})} />
  `,f=(d,m,g)=>a`
    <label class="vink">
      <input type="checkbox" id=${d} checked=${m} onChange=${()=>R({[d]:m?null:"ja"})} />
      ${` ${g}`}
    </label>
  `;return a`
    <section aria-label=${dt.heading}>
      <h2>${dt.heading}</h2>
      <div class="velden">
        ${$("van",dt.from,n)} ${$("naar",dt.to,s)}
        ${f("verzamel",o,dt.collective)}
        ${l&&a`<button type="button" onClick=${()=>R({van:s,naar:n})}>${dt.swap}</button>`}
        ${l&&u&&f("langer",r,dt.longer.show)}
      </div>
      <p><a href=${L("verken",{uit:n,kies:n})}>${dt.back}</a></p>
      ${!(n&&s)&&a`<p>${dt.choose}</p>`} ${n&&n===s&&a`<p>${dt.same}</p>`}
      ${l&&a`<${Pl} of=${[n,s]} scenario=${e} />`}
      ${l&&(u?a`<${Lh} ...${i} found=${u} />`:a`<${Oh} ...${i} />`)}
      ${p&&a`<h3>${dt.together}</h3>`}
      ${c.flat().some(d=>d.name==="expected")&&a`<p class="zacht">${dt.expecting}</p>`}
      ${p&&a`<ul class="wegen">${c.map(d=>a`<${xu} roles=${d} />`)}</ul>`}
      ${l&&a`<${Ch} ...${i} />`}
      ${l&&u&&r&&a`<${jh} ...${i} collective=${o} />`}
    </section>
  `}var dt,wu,yu,_u,Su=T(()=>{"use strict";W();J();xt();P();B();Ds();ro();ke();Y();Bt();Ha();js();ut();Va();dt=k.explore.path,wu=t=>Zt(t)&&(Gn(t)||ue(t)),yu=t=>Lt(t.map(S)),_u=(t,{from:e,to:n})=>(t?.layers.flat()||[]).filter(s=>Rt(s)&&s!==e&&s!==n)});function Lu(t,{shown:e,opened:n,scenario:s,fixed:o}){let{weg:r}=z.route.query,i=ea(t,e,s),l=c=>{location.hash=L("verken",c)};return{f:()=>o?l({uit:t,kies:t}):R({uit:t,kies:t,weg:null}),"+":()=>i&&!o&&R({uit:[...n,t].join(","),kies:t}),"-":()=>n.length>1&&!o&&R({uit:n.filter(c=>c!==t).join(",")}),h:()=>n.includes(t)&&!o||R({weg:[...Ua(r),t].join(","),kies:null}),p:()=>o?l({van:t}):R({van:t}),Escape:()=>R({kies:null})}}function Th({id:t,...e}){let{shown:n,opened:s,scenario:o,fixed:r}=e,i=Lu(t,e),l=ea(t,n,o),c=(p,u)=>a`<button type="button" class="klein" onClick=${i[p]}>${u} <kbd>${p}</kbd></button>`;return a`
    <p class="acties">
      <a href=${Ke(t)}>${$t.actions.page}</a>
      ${s.join()!==t&&c("f",$t.actions.only)}
      ${l>0&&!r&&!s.includes(t)&&c("+",M($t.open,l))}
      ${s.includes(t)&&!r&&s.length>1&&c("-",$t.actions.fold)}
      ${(r||!s.includes(t))&&c("h",$t.actions.hide)}
      ${!n.steps.includes(t)&&c("p",$t.actions.path)}
    </p>
  `}function Mu(t){let{shown:e,chosen:n}=t;if(!n)return a`<section class="inwoorden" aria-label=${$t.panel.label}><p class="zacht">${$t.panel.none}</p></section>`;let s=e.roles.filter(c=>c.from===n||c.to===n),o=e.ties.filter(c=>c.work===n||c.step===n),r=ue(n)?"from":"to",i=c=>a`
    <${F} id=${c[r]} /><span class="zacht"> – ${c.phrase}</span>
    <${Gs} of=${c.of[0]} look="zacht adres" />
  `,l=({work:c,step:p,of:u,basis:$})=>{let f=n===c?p:c,d=x(u,"rationale");return a`
      ${f===ws?$t.no_step:a`<${F} id=${f} />`}${" "}<${_e} basis=${$} />
      ${d&&a`<span class="zacht"> ${$t.panel.reason} ${d}</span>`}
      ${u!==c&&a`<${Gs} of=${u} look="zacht adres" />`}
    `};return a`
    <section class="inwoorden" id="inwoorden" aria-label=${$t.panel.label}>
      <h2>${as(n)}</h2>
      ${ue(n)&&a`<p>${Te(n,t.scenario.date)}</p>`}
      ${Rt(n)&&a`<p class="zacht">${$t.panel.collective}</p>`}
      ${n!==ws&&a`<${Th} id=${n} ...${t} />`}
      ${s.length>0&&a`<h3>${r==="from"?$t.panel.who:$t.panel.what}</h3>`}
      <${Pt} look="buren" items=${s.map(i)} />
      ${o.length>0&&a`<h3>${n===o[0].work?$t.panel.step:$t.panel.what}</h3>`}
      <${Pt} look="buren" items=${o.map(l)} />
    </section>
  `}function Tu({shown:t,opened:e,chosen:n,scenario:s,fixed:o,title:r}){let i=Ee(()=>{let u=d=>`wie${Rt(d)?" verzamel":""}`,$=d=>!o&&e.includes(d)?" begin":"",f=d=>o||e.includes(d)?0:ea(d,t,s);return{columns:[t.who.map(d=>({id:d,text:as(d),look:u(d)+$(d),badge:f(d)})),t.what.map(d=>({id:d,text:as(d),look:`wat${$(d)}`,more:[Cu(gs(d,s.date)),a` <small>${Kt(d,"agreementStatus")}</small>`]})),t.steps.map(d=>({id:d,text:as(d),look:`stap${$(d)}`}))],ties:[...t.roles.map(({from:d,to:m,role:g})=>({from:d,to:m,look:`l-heel r-${g}`})),...t.ties.map(({work:d,step:m,basis:g})=>({from:d,to:m,look:Ou(g,m)}))]}},[t]),l=u=>R({kies:u===n?null:u}),c=(u,$)=>$!==ws&&Lu($,{shown:t,opened:e,chosen:n,scenario:s,fixed:o})[u]?.(),p=h($t.picture,{name:r});return a`
    <div class="vlak" id="verkenbeeld">
      <${Io} heads=${$t.columns} ...${i} chosen=${n} label=${p} choose=${l} press=${c} />
    </div>
    <ul class="lijnen" id="verkenlegenda">
      ${o&&a`<li><span class="streep r-beoogd-ondertekenaar" aria-hidden="true"></span>${$t.intended}</li>`}
      <li class="zacht">${$t.to_step}</li>
      ${Object.entries($e).map(([u,[,$]])=>a`<li><span class=${`streep ${Ou(u)}`} aria-hidden="true"></span>${$}</li>`)}
      ${Object.entries(_.codes.CellState).filter(([u])=>t.what.some($=>gs($,s.date)===u)).map(([u,{label:$}])=>a`<li>${Cu(u)}${D($)}</li>`)}
    </ul>
    <p class="zacht sleutels">${$t.keys}</p>
  `}function zu({shown:t,chosen:e,scenario:n,fixed:s}){let o=new Set(t.roles.map(d=>d.to)),r=[...t.roles.map(d=>({who:d.from,role:d.phrase||"",work:d.to,of:d.of})),...t.what.filter(d=>!o.has(d)).map(d=>({who:"",role:"",work:d,of:[]}))],i=d=>t.ties.filter(m=>m.work===d).map(m=>m.step),l=d=>ys(d,n,s).length?$t.list.away:Jn(d),c=[{...ee("wie",$t.list.who,d=>d.who),text:d=>d.who?as(d.who):l(d.work),cell:({who:d,work:m})=>d?[a`<${F} id=${d} />`,a`<${xs} id=${d} />`]:l(m)},{key:"rol",label:$t.list.role,text:d=>d.role},ee("wat",$t.list.what,d=>d.work),{key:"stap",label:$t.list.step,text:d=>i(d.work).map(as).join(", ")},wn("stand",$t.list.status,d=>d.work,n.date),ss($t.list.where,d=>d.of)],p=d=>({class:e&&[d.who,d.work,...i(d.work)].includes(e)?"gekozen":null}),u=`${M($t.list.caption,r.length)}${s?"":`. ${$t.list.only}`}`;return a`<${ht} id="verkenlijst" ...${{caption:u,rows:r,columns:c,about:p,file:{name:"verken.csv",origin:d=>re(n,vt(d.work)?.key)}}} />`}var $t,Ua,Mh,ju,as,zh,Ou,Cu,Fu=T(()=>{"use strict";W();J();P();B();Ds();Y();ct();Bt();Ha();te();ut();Re();_n();$t=k.explore,Ua=t=>(t||"").split(",").filter(Zt),Mh=t=>sn.find(e=>[x(e,"identifier"),e].includes(t)),ju=({uit:t,stap:e,partner:n,hoofdstuk:s})=>Ua(t||Jr(e)?.id||we(n)||Mh(s)),as=t=>t===ws?$t.no_step:S(t);zh={"●":"l-heel","◐":"l-lang","○":"l-punt"},Ou=(t,e)=>e===ws?"l-geen":zh[$e[t]?.[0]]||"l-heel",Cu=t=>a`<i class=${`stand-teken b-${t}`} aria-hidden="true"></i>`});function Au({rows:t,chosen:e,state:n}){let s=Ee(()=>{let i=u=>u.length?u:[""],l=u=>C(t.flatMap($=>i($[u]))).sort(($,f)=>+!$-+!f).map($=>({id:`${u} ${$}`,text:$?S($):We.unnamed,look:`wie${$&&!Rt($)?"":" verzamel"}`})),c=t.flatMap(u=>{let $=u.between.length?"l-punt":"l-heel";return[...i(u.from).map(f=>({from:`from ${f}`,to:u.id,look:$})),...i(u.to).map(f=>({from:u.id,to:`to ${f}`,look:$}))]}),p=t.map(u=>({id:u.id,text:Il(u.id),look:"wat",more:Fh(u)}));return{columns:[l("from"),p,l("to")],ties:c}},[t.map(i=>i.id).join()]),o=i=>R({kies:i===e?null:i}),r=a`
    <ul class="lijnen" id="stromenlegenda">
      <li><span class="streep l-punt" aria-hidden="true"></span>${We.dotted}</li>
    </ul>
  `;return a`
    <div class="tekening">
      <div class="vlak" id="stromenbeeld">
        <${Io} heads=${We.columns} ...${s} chosen=${e} label=${h(We.picture,{state:n})} choose=${o}
          press=${i=>i==="Escape"&&R({kies:null})} />
      </div>
      ${t.some(i=>i.between.length)&&r}
    </div>
  `}function Bu({rows:t,chosen:e}){let[n,s]=e.split(" "),o=n==="from"||n==="to"?n:null,r=t.filter(c=>o?c[o].includes(s)||!s&&!c[o].length:e===""||c.id===e),i=r.length?r:t,l=c=>a`
    <${Ah} row=${c} />: <${F} id=${c.id} text=${Il(c.id)} />
    ${x(c.id,"summary")&&a`<span class="zacht adres">${x(c.id,"summary")}</span>`}
    <${Gs} of=${c.id} look="zacht adres" />
  `;return a`
    <section class="inwoorden" id="inwoorden" aria-label=${k.explore.panel.label}>
      <${Pt} look="buren" items=${i.map(l)} />
    </section>
  `}function Ga({rows:t,scenario:e,state:n}){let s=[Eu("from",We.list.from),Eu("to",We.list.to),ee("inhoud",We.list.what,o=>o.id,Il),{key:"staat",label:We.list.state,text:o=>Kt(o.id,"flowState")},{key:"sindsdien",label:We.list.since,text:o=>Kt(o.id,"followUp")},ss(k.explore.list.where,o=>[o.id])];return a`
    <${ht} id="stromenlijst" caption=${h(We.caption,{state:n})} rows=${t} columns=${s}
      file=${{name:"informatiestromen.csv",origin:()=>re(e)}} />
  `}var We,Il,Fh,Eh,Ka,Ah,Eu,ql=T(()=>{"use strict";W();J();P();B();ro();Y();Bt();Ha();te();ut();Re();_n();We=k.explore.flows,Il=t=>`${x(t,"content")}${kt(t,"between")&&` (${We.among})`}`,Fh=({id:t})=>x(t,"followUp")&&a` <small>${h(We.since,{phrase:Kt(t,"followUp")})}</small>`,Eh=t=>t.map(e=>S(e)).join(", ")||We.unnamed,Ka=({ids:t})=>t.length?a`<${pt} ids=${t} />`:a`<span class="zacht">${We.unnamed}</span>`,Ah=({row:t})=>t.between.length?a`${We.between} <${Ka} ids=${t.from} />`:a`<${Ka} ids=${t.from} /> → <${Ka} ids=${t.to} />`;Eu=(t,e)=>({key:t,label:e,text:n=>Eh(n[t]),cell:n=>a`<${Ka} ids=${n[t]} />`})});function Nh({text:t,children:e}){let[n,s]=q(!1);return a`
    <button type="button" class="alslink" aria-expanded=${String(n)} onClick=${()=>s(!n)}>${t}</button>
    <div class=${n?"":"dicht"}>${e}</div>
  `}function Ph({of:t,at:e}){if(t.length<=Bh)return a`<${Ja} of=${t} at=${e} />`;let n=r=>Kt(r.id,"organisationKind"),s=[...new Set(t.map(n))].map(r=>t.filter(i=>n(i)===r)),o=s.filter(r=>r.length>1).sort((r,i)=>Z(n(r[0]),n(i[0])));return a`
    ${o.map(r=>a`<${Nh} text=${`${n(r[0])} (${r.length})`}><${Ja} of=${r} at=${e} /><//>`)}
    <${Ja} of=${s.filter(r=>r.length===1).flat()} at=${e} />
  `}function Pu({stop:{step:t,reached:e},place:n}){let s=e&&!e.acting&&!e.undecided,o=e?.undecided&&!e.acting?Hn.undecided:s?Hn.no_partner:e?.phrase;return a`
    <h2 class=${s?"haltenaam leeg":"haltenaam"}>
      <a href=${L("verken",{uit:t.id,kies:t.id})}>${n} ${t.label}</a>
    </h2>
    <p class=${s?"bij niemand":"bij"}>${o}</p>
  `}function qu({plan:t,scenario:e}){let{stops:n,several:s}=bu(e,t),o=`route-${t.key}`,r=(c,p)=>a`<${Ja} of=${c.all} at=${p} />`;if(K())return a`
      <div class="haltelijst" id=${o}>
        ${n.map((c,p)=>a`
            <section>
              <${Pu} stop=${c} place=${p+1} />
              <${Nu} stop=${c} plan=${t} />
              ${c.all.length>0&&a`<details><summary>${Hn.open}</summary>${r(c,p)}</details>`}
            </section>
          `)}
      </div>
    `;let i=n.map((c,p)=>s.findLastIndex(u=>u.at.includes(p))),l=(c,p=c+1)=>({gridColumn:`${c+1} / ${p+1}`});return a`
    <div class="tekening">
      <div class="vlak route" id=${o} style=${{"--haltes":n.length}}>
        <div class="haltes">
          <span class="asweg" aria-hidden="true"></span>
          ${n.map((c,p)=>a`
              <div class="boven-halte" style=${l(p)}><${Nu} stop=${c} plan=${t} /></div>
              <div class="halte-op-weg" style=${l(p)}><${Pu} stop=${c} place=${p+1} /></div>
              <div class=${c.all.length?"onder-halte":""} style=${l(p)}>
                <${Ph} of=${c.own} at=${p} />
              </div>
            `)}
        </div>
        <ul class="bij-meer" aria-label=${Hn.several}>
          ${s.map((c,p)=>a`
              <li>
                ${i.map((u,$)=>p<=u&&a`<i class="spoorlijn" style=${l($)}></i>`)}
                <i class="dwarslijn" style=${l(c.at[0],c.at[c.at.length-1])}></i>
                <span style=${l(c.at[0],c.at[1])}><${Iu} one=${c} /></span>
                ${c.at.map(u=>a`<b style=${l(u)}><${_e} basis=${c.basis(u)} /></b>`)}
              </li>
            `)}
        </ul>
      </div>
      <ul class="lijnen" id=${`${o}-legenda`}>
        ${Object.entries($e).map(([c,[,p]])=>a`<li><${_e} basis=${c} />${p}</li>`)}
        <li><span class="leegvak" aria-hidden="true"></span>${Hn.silent}</li>
        <li><em>${Hn.abc}</em>${k.shared.collective}</li>
      </ul>
      <p class="acties">
        <${Ye} name=${o} title=${Hn.title} scenario=${{...e,plan:t.key}} of=${`[id="${o}"]`}
          legend=${`[id="${o}-legenda"] li`} />
      </p>
    </div>
    <p class="zacht">${h(Hn.says,{silence:k.shared.silence})}</p>
  `}var Hn,Bh,Iu,Ja,Nu,Ru=T(()=>{"use strict";W();J();xt();P();B();ro();Ln();Y();ct();Bt();js();ut();Hn=k.explore.route,Bh=10,Iu=({one:t})=>a`
  <a class=${Rt(t.id)?"verzamel":null} href=${L("verken",{uit:t.id,kies:t.id})}>
    ${t.label}
  </a>
`,Ja=({of:t,at:e})=>a`
  <ul class="wiehier">
    ${t.map(n=>a`<li><${_e} basis=${n.basis(e)} /><${Iu} one=${n} /></li>`)}
  </ul>
`;Nu=({stop:{step:t,silent:e},plan:n})=>e.length>0&&a`
    ${K()&&a`<p class="bij niemand">${Hn.silent}:</p>`}
    <ul class="stilte" aria-label=${Hn.silent}>
      ${e.map(s=>a`<li><a href=${Os({column:s.key,barrier:t.notation},n.key)}>${s.label}</a></li>`)}
    </ul>
  `});function hr(t,e,n,s=0){let[o,r]=q(null);return ve(()=>{let i=!0;r(null);let l=()=>it().ask(t,e).then(p=>{i&&(r(p),n?.(p))}).catch(p=>i&&r({silent:p.message||k.whatif.silent})),c=window.setTimeout(l,s);return()=>{i=!1,window.clearTimeout(c)}},[t,JSON.stringify(e)]),o}function Wl({chosen:t,choices:e,follows:n}){let s=Vt(),o=z.started&&!!t&&K();ve(()=>{o&&(s.current.focus({preventScroll:!0}),s.current.scrollIntoView())},[t]);let r=[a`<section class="weglaten filters" key="keuze">${e}</section>`,a`<div key="gevolg" tabindex="-1" ref=${s}>${n}</div>`];return a`<div class="watals">${t&&K()?r.reverse():r}</div>`}function Ih({before:t,after:e}){let n=ae[t===e?"reads":e?t?"weighs":"comes":"goes"];return h(n,{before:G("Severity",t),after:G("Severity",e)})}function Wu({found:{cells:t,counts:e,all:n,gaps:s},id:o,scenario:r}){let i=s.map(p=>p.was||p.sentence),l=V(r).gaps.filter(p=>p.subject===o&&!i.includes(p.sentence)),c=p=>h(ae.cell,{kind:D(nt(p.column)),step:lt(p.barrier).toLowerCase()});return a`
    <h2 role="status">${M(ae.cells,t.length,{all:n})}</h2>
    <ul class="anderelezing">
      ${t.map(p=>a`
          <li>
            <strong>${c(p)}</strong>
            <span>${h(ae.now,{phrase:p.before})}</span> <span>${h(ae.then,{phrase:p.after})}</span>
          </li>
        `)}
    </ul>
    ${e.length>0&&a`<p>${h(ae.counts,{cells:e.map(c).join("; ")})}</p>`}
    <p>${ae.alone}</p>
    <h2>${M(ae.gaps,s.length)}</h2>
    <ul>
      ${s.map(p=>a`
          <li>
            <strong>${Ih(p)}</strong> ${p.was&&`${h(ae.now,{phrase:p.was})} `}
            ${p.was?h(ae.then,{phrase:p.sentence}):p.sentence}
          </li>
        `)}
    </ul>
    ${l.length>0&&a`
        <h2>${M(ae.stays,l.length)}</h2>
        <p>${ae.why}</p>
        <ul>${l.map(p=>a`<li>${p.sentence}</li>`)}</ul>
      `}
  `}function qh({id:t,status:e,scenario:n}){let s=hr("supposed",{options:ds(n),work:t,status:e});return s&&s.silent===void 0?a`<${Wu} found=${s} id=${t} scenario=${n} />`:a`<p role="status">${s?s.silent:k.whatif.busy}</p>`}function Du({requested:t,scenario:e}){let{date:n}=e,s=f=>ue(f)&&!!Cn(f,n),[o,r]=t.split("="),i=ue(o)?o:"",l=Mt(hs(i,n),"alternativeReading").map(f=>x(f,"status")),c=(f,d)=>L(["wat-als","actie",`${f}=${d}`]),p=e.key===H({}).key&&_.readings[`${i}=${r}`],u=a`
        <${qo} label=${ae.which} id="actie" thing=${i} among=${s}
          pick=${f=>{location.hash=c(f,r||"")}} />
        ${i&&a`
            <p><${F} id=${i} />. ${Te(i,n)}.</p>
            <h2>${ae.suppose}</h2>
            <ul class="standkeuze">
              ${Object.entries(_.codes.Status).map(([f,{label:d}])=>a`
                  <li>
                    <a href=${c(i,f)} aria-current=${f===r?"true":null}>${D(d)}</a>
                    ${f===Cn(i,n)&&a` <span class="zacht">${ae.read}</span>`}
                    ${l.includes(f)&&a` <span class="zacht">${ae.other}</span>`}
                  </li>
                `)}
            </ul>
          `}
  `;return a`<${Wl} chosen=${i&&r?t:""} choices=${u} follows=${!i||!r?a`<${Wh} />`:p?a`<${Wu} found=${p} id=${i} scenario=${e} />`:Be()?a`<${qh} id=${i} status=${r} scenario=${e} />`:a`<p>${h(ae.elsewhere,{name:S(i),status:G("Status",r)})}</p>`} />`}var ae,Rl,Rh,Wh,Dl=T(()=>{"use strict";W();J();xt();P();At();B();Le();Y();ct();Bt();ut();Va();ae=k.whatif.action;Rl=t=>t.split("=")[0],Rh=()=>Object.keys(_.readings).sort((t,e)=>Z(S(Rl(t)),S(Rl(e)))),Wh=()=>a`
  <p>${ae.begin}</p>
  <h2>${ae.readings}</h2>
  <ul>
    ${Rh().map(t=>a`
        <li>
          <a href=${L(["wat-als","actie",t])}>${S(Rl(t))}</a>
          <span class="zacht"> ${h(ae.reading,{status:G("Status",t.split("=")[1])})}</span>
        </li>
      `)}
  </ul>
`});function Ms(){let t=k.missing;return a`
    <${st} text=${t.heading} title=${t.title} />
    <p>${t.old} <a href=${L("overzicht")}>${t.home}</a></p>
  `}function Vh({text:t,answers:e,instead:n}){let s=hr("find",{text:t},void 0,250);if(!s||s.silent!==void 0||!s.source)return s&&n;let{found:o,count:r}=s,i=l=>[", ",ie.source.about,a`<${pt} ids=${l} />`];return a`
    <section id="in-de-bron">
      <h2>${h(ie.source.title,{count:r})}</h2>
      ${r===0&&a`<p>${ie.source.none}</p>`}
      ${o.length<r&&a`<p class="zacht">${h(ie.source.first,{count:o.length})}</p>`}
      <ol class="resultaten">
        ${o.map(({vindplaats:l,woorden:c,over:p})=>a`
            <li key=${l}>
              <p><${Hl} text=${c} answers=${e} /></p>
              <p class="zacht">${de(l)}${p.some(Zt)&&i(p.filter(Zt))}</p>
            </li>
          `)}
      </ol>
    </section>
  `}function Hu({route:t}){let e=t.query.q||"",{found:n,read:s,some:o,answers:r}=$l(e),i=e.trim()!=="",l=C(n.map(m=>m.kind)).sort(Z),c=n.filter(m=>!t.query.wat||m.kind===t.query.wat);tn(()=>{let m=document.getElementById("zoek");m&&document.activeElement!==m&&(m.value=e)},[e]);let p=i&&!n.length&&a`<p>${ie.summarised}</p>`,[u,$]=o.length?[15,ie.some_more]:[100,ie.too_many],f=o.length&&h(ie.some,{words:o.map(m=>`“${m}”`).join(ie.or)}),d=c.length?f||M(ie.found,c.length):h(ie.nothing,{text:e});return a`
    <${st} text=${ie.title} />
    <section class="filters" aria-label=${ie.label}>
      <div class="velden">
        <${Co} label=${ie.field} name="q" id="zoekterm" />
        ${l.length>1&&a`<${ye} label=${ie.what} name="wat" options=${en(l)} />`}
      </div>
    </section>
    <p class="telling" id="gevonden">${i?d:ie.type}</p>
    ${o.length>1&&a`<p>${ie.alone}${o.map(m=>a` <a href=${L("zoek",{q:m})}>${m}</a>`)}</p>`}
    ${s&&a`<p id="gelezen">${h(ie.read,{typed:e.trim(),text:s})}</p>`}
    ${p&&a`<p id="anders">${ie.try}${Hh()}</p>`}
    <ol class="resultaten">
      ${c.slice(0,u).map(m=>a`<${Dh} key=${m.id} item=${m} answers=${r} />`)}
    </ol>
    ${c.length>u&&a`<p>${h($,{count:c.length-u})}</p>`}
    ${i&&Be()?a`<${Vh} ...${{text:e,answers:r,instead:p}} />`:p}
    <${ge} text=${i?d:""} />
  `}var ie,Hl,Dh,Hh,gr=T(()=>{"use strict";So();W();J();xt();P();B();Le();or();Y();ct();Je();ut();Dl();ie=k.search;Hl=({text:t,answers:e})=>ia(t,e).map(({phrase:n,on:s})=>s?a`<mark>${n}</mark>`:n),Dh=({item:t,answers:e})=>a`
  <li>
    <a href=${L(t.path)}><${Hl} text=${t.label} answers=${e} /></a>
    <span class="zacht">${` – ${t.kind}`}${I&&vt(t.id)&&`, ${vt(t.id)?.title}`}</span>
    ${_s(t.id)[0]&&a` <${Tt} id=${t.id} />`}
    <p><${Hl} text=${Fp(t,e)} answers=${e} /></p>
  </li>
`,Hh=()=>Object.entries(ie.lists).map(([t,e])=>a` <a href=${L(t)}>${e}</a>`)});function Ju({many:t,field:e,filters:n,choices:s,keep:o,notes:r,picture:i,list:l,panel:c}){let{toon:p,kies:u}=z.route.query,$=t?"lijst":Vu.includes(p)?p:K()?"lijst":"beeld",f=Vu.map(d=>[d,at.show[d]]);return a`
    <div class="verkenbalk">
      ${e}
      ${!t&&a`<${ts} legend=${at.show.label} name="toon" id="toon" current=${$} options=${f} />`}
      ${n} ${$!=="lijst"&&a`<${Ye} ...${o} />`} ${s}
    </div>
    ${r}
    <div class="graaf">
      <div class="hoofd">${$!=="lijst"&&i} ${$!=="beeld"&&l}</div>
      ${($!=="lijst"||u)&&c}
    </div>
  `}function Qu({list:t,codes:e,had:n,state:s}){let o=i=>n.filter(l=>l===i).length,r=e.map(i=>[i,`${D(G(t,i))} (${o(i)})`]);return r.push([Ts,`${D(k.shared.all)} (${n.length})`]),K()?a`<${ye} name="staat" label=${at.filters.state} options=${r} chosen=${s} />`:a`<${ts} legend=${at.filters.state} name="staat" id="staat" current=${s} options=${r} />`}function Yu({opened:t,scenario:e,query:n,field:s,title:o=""}){let r=Ku.map(E=>n[E]||""),i=[t,n.weg,...r,n.kies,e.key,e.plan].join("|"),l=Ua(n.weg),[c,p,u,$]=r,f={opened:t,chosen:n.kies||"",hidden:l,step:c,kind:p,from:u,to:$},d=Ee(()=>ip({...f,anyRole:!!o},e),[i]),m=[...d.who,...d.what,...d.steps],g=m.includes(f.chosen)?f.chosen:"",b=m.length>Xi,y=d.what.length>0,w={shown:d,opened:t,chosen:g,scenario:e,fixed:!!o},O=r.some(Boolean),v=O||l.length>0||e.stated||e.plan,j=at.alone[dn(t[0])]||at.alone.other,N=a`<button type="button" class="klein" onClick=${()=>R({weg:null})}>${at.again}</button>`,St=d.undated>0&&M(at.undated,d.undated),ft={...w,title:o||t.map(as).join(", ")},A=a`
    <${hn}>
      <div class="velden">
        <${ye} name="stap" label=${at.filters.step} options=${$n} />
        <${ye} name="soort" label=${at.filters.kind} options=${go} />
        <${ye} name="vanaf" label=${at.filters.from} options=${Uu} />
        <${ye} name="tot" label=${at.filters.to} options=${Uu} />
        ${O&&a`<${rr} names=${Ku} />`}
      </div>
    <//>
  `,Ot=a`
    ${l.length>0&&a`<p>${M(at.hidden,l.length)} ${N}</p>`}
    ${d.left>0&&a`<p id="weggelaten">${M(at.left,d.left)} ${St}</p>`}
    ${b&&a`<p role="status">${h(at.too_many,{count:m.length})}</p>`}
    ${!y&&a`<${Pl} of=${t.slice(0,1)} scenario=${e} /><p>${v?at.nothing:j}</p>`}
  `;return a`
    <${Ju} many=${b||!y} field=${s} filters=${A} choices=${a`<${Us} />`} notes=${Ot}
      keep=${{name:at.file,title:ft.title,scenario:e,of:"#verkenbeeld",legend:"#verkenlegenda li"}}
      picture=${a`<div class="tekening"><${Tu} ...${ft} /></div>`} list=${y&&a`<${zu} ...${w} />`}
      panel=${a`<${Mu} ...${w} />`} />
  `}function Kh({query:t,scenario:e}){let n=qs("Agreement").filter(u=>Is(u,e.date)&&Yt(u,e.plan)),{title:s,none:o}=at.starts.afspraken;if(!n.length)return a`<p>${o}</p>`;let r=n.map(u=>x(u,"agreementStatus")),i=Nl("AgreementStatus","",r),l=i.includes(t.staat)?t.staat:Ts,c=n.filter((u,$)=>l===Ts||r[$]===l),p=a`<${Qu} list="AgreementStatus" codes=${i} had=${r} state=${l} />`;return a`<${Yu} opened=${c} scenario=${e} query=${t} field=${p}
    title=${l===Ts?s:`${s}: ${G("AgreementStatus",l)}`} />`}function Gh({query:t,scenario:e}){let n=Ee(()=>Wa(e),[e.date,e.plan]);if(!n.length)return a`<p>${at.starts.informatie.none}</p>`;let s=n.map($=>$.state),o=Nl("FlowState",Object.keys(at.flows.first)[0],s),r=[...o,Ts].includes(t.staat)?t.staat:o[0]||Ts,i=n.filter($=>r===Ts||$.state===r),l=3*i.length>2*Xi,c=t.kies||"",p=r===Ts?k.shared.all:G("FlowState",r),u=h(at.flows.title,{state:p});return a`
    <${Ju} many=${l} field=${a`<${Qu} list="FlowState" codes=${o} had=${s} state=${r} />`}
      notes=${l&&a`<p role="status">${at.flows.too_many}</p>`}
      keep=${{name:"informatiestromen",title:u,scenario:e,of:"#stromenbeeld",legend:"#stromenlegenda li"}}
      picture=${a`<${Au} rows=${i} chosen=${c} state=${p} />`}
      list=${a`<${Ga} rows=${i} scenario=${e} state=${p} />`}
      panel=${a`<${Bu} rows=${i} chosen=${c} />`} />
    <p class="zacht">${at.flows.silence}</p>
  `}function Zu({route:{path:t,query:e}}){let n=H(e),[,s=""]=t;if(s&&!Object.hasOwn(Gu,s))return a`<${Ms} />`;let o=ju(e),r=m=>{R({uit:m,kies:m,weg:null}),Ct(as(m))},i=a`<${qo} label=${at.search} id="ding" thing=${o[0]||""} pick=${r} />`,l=sn.length>0&&a`<${ye} name="hoofdstuk" label=${at.begin.chapters}
      options=${sn.map(m=>[x(m,"identifier")||m,S(m)])} />`,c=s||(e.van?"verbinding":o.length?"":"route"),{title:p=at.heading,sentence:u=at.sentence}=at.starts[c]||{},$=Object.entries(at.starts).map(([m,{label:g,to:b}])=>[g,L(b.path,b.query),m===c]),f=s?Gu[s]:e.van&&vu,d=o.length?a`<${Yu} ...${{opened:o,scenario:n,query:e,field:i}} />`:a`<div class="verkenbalk">${i} ${l} <${Us} /></div><${Uh} scenario=${n} />`;return a`
    <${st} text=${at.heading} title=${c?`${at.heading}: ${p}`:at.heading}>
      <p class="uitleg">${u}</p>
    <//>
    <${cr} label=${at.starts_label} tabs=${$} />
    ${f?a`<${f} key=${s} query=${e} scenario=${n} />`:d}
  `}var at,Vu,Ts,Uu,Ku,Uh,Gu,Xu=T(()=>{"use strict";je();W();J();xt();P();At();B();Ds();ro();ke();Y();Su();Je();Fu();ya();ql();js();Ru();Va();gr();at=k.explore,Vu=["beeld","beide","lijst"],Ts="alle",Uu=en(C(Object.values(_.works).flatMap(t=>t.years||[])).sort()),Ku=["stap","soort","vanaf","tot"],Uh=({scenario:t})=>a`
  ${Se(t).map(e=>a`
      ${I&&a`<p><strong>${e.title}</strong></p>`}
      <${qu} key=${e.key} plan=${e} scenario=${t} />
    `)}
  <p class="zacht">${at.begin.network}</p>
`;Gu={informatie:Gh,afspraken:Kh}});function Qa(t,e){let n=is();for(let{mark:s}of t)e?n.add(s):n.delete(s);return R({merk:[...n].join(Vl),...!n.size&&{alleen:null}},!0),n.size}var Vl,is,td,Ul,Kl=T(()=>{"use strict";J();Vl=".",is=()=>new Set((z.route.query.merk||"").split(Vl).filter(Boolean)),td=()=>[...is()].join(Vl),Ul=()=>!!z.route.query.alleen&&is().size>0});var Gl,Jh,Ya,Ro,ao,br=T(()=>{"use strict";W();B();Gl=k.shared.outcomes,Jh={disc:a`<circle r="5.5" />`,tail:a`<circle r="4.5" />`,diamond:a`<path d="M0 -6.5 L6.5 0 L0 6.5 L-6.5 0 Z" />`,open:a`<path d="M0 -5.5 L5.5 0 L0 5.5 L-5.5 0 Z" />`,ring:a`<circle r="4.5" />`,half:a`<circle r="5" /><path d="M0 -5 A5 5 0 0 1 0 5 Z" />`},Ya=({outcome:t})=>a`<g class=${`teken teken-${Gl[t].sign}`}>${Jh[Gl[t].sign]}</g>`,Ro=({outcome:t})=>a`
  <svg class="tekenvak" viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
    <${Ya} outcome=${t} />
  </svg>
`,ao=({outcome:t,on:e=""})=>a`
  <span class="uitkomst">
    <${Ro} outcome=${t} /> ${Gl[t].phrase}${e&&a`<span class="bij">${e}</span>`}
  </span>
`});function Jl({gaps:t,what:e}){let n=is(),s=t.filter(i=>n.has(i.mark)).length,o=i=>Ct(M(De.bar.changed,Qa(t,i.target.checked))),r=t.length>1?h(De.mark_all,{count:t.length,what:e}):h(De.mark,{what:e});return a`
    <label class="merk">
      <input type="checkbox" checked=${s===t.length} indeterminate=${s>0&&s<t.length}
        aria-label=${r} onChange=${o} />
    </label>
  `}function Yh({title:t,gaps:e,terms:n,alongside:s,by:o,scenario:r,open:i}){let l=e.filter(d=>d.heavy).length,c=M(De.questions,e.length).replace(/^\d+ /,""),u=[...mo(e.map(d=>o==="topic"?ns(d.query):d.subject_label))].map(([d,m])=>m>1?h(De.repeated,{title:d,count:m}):d),$=a`
    <span class="vouwkop">
      <span class="vouwtitel" role="heading" aria-level="3">${t}</span>
      <span class="vouwtal">
        ${e.length>0&&a`<strong>${e.length}</strong> ${c}`}
        ${l>0&&a`<span class="bij">${h(De.heavy,{count:l})}</span>`}
      </span>
      <span class="vouwbij">${u.slice(0,6).join(" · ")}${u.length>6&&" …"}</span>
      ${n.length>0&&a`<span class="vouwtal">${M(De.terms,n.length)}</span>`}
      ${s>0&&a`<span class="vouwtal bij">${h(De.about_source,{count:s})}</span>`}
    </span>
  `,f=()=>[e.map(d=>a`<${Qh} key=${d.mark} gap=${d} scenario=${r} />`),n.length>0&&a`<p><a href=${L("aandachtspunten",{tekst:t})}>${De.only_topic}</a></p>`];return a`
    <div class="vouw">
      <${Jl} gaps=${C([...e,...n])} what=${t} />
      <${yl} summary=${$} inside=${f} open=${i} />
    </div>
  `}function sd({gaps:t,terms:e,alongside:n,by:s,scenario:o,open:r}){let i=(c,p)=>c.filter(u=>u[s]===p),l=C(t.map(c=>c.query)).map(c=>({id:c,title:ns(c)}));return(s==="topic"?_.topics:l).map(({id:c,title:p})=>({id:c,title:p,found:i(t,c),dated:s==="topic"?i(e,c):[]})).filter(({found:c,dated:p})=>c.length+p.length).map(({id:c,title:p,found:u,dated:$})=>a`
        <${Yh} key=${c} title=${p} gaps=${u} terms=${$} alongside=${i(n,c).length}
          by=${s} scenario=${o} open=${r} />
      `)}function Zh({row:t,of:e}){let n=we(z.route.query.partner),s=C(Q(e,"who").flatMap(c=>c.from===n?c.phrase:[])),o=[...t.who.filter(c=>c===n),...t.who.filter(c=>c!==n)],r=o.length>ed+1?o.slice(0,ed):o,i=o.length-r.length,l=r.length===1&&s.join()===De.deadline.how[t.how];return a`
    <${pt} ids=${r} />
    ${i>0&&h(De.deadline.others.more,{names:"",count:i})}
    <span class="bij">${De.deadline.how[t.how]}</span>
    ${s.length>0&&!l&&a`<span class="bij">${S(n)}: ${s.join(", ")}</span>`}
  `}function Xh({gap:t,found:e,scenario:n}){let s=e.deadline,o=De.deadline.columns,r=oe(e.subject),i=S(e.subject);return a`
    <tr role="row" class=${nd(t)} data-vraag=${t.mark}>
      <td role="cell" class="merkvak"><${Jl} gaps=${[t]} what=${s.what||i} /></td>
      <th scope="row" role="rowheader" data-kop=${o.work}>
        <${F} id=${e.subject} text=${r===i?i:`${r} ${e.subject_label}`} />
        ${s.what&&a`<span class="bij">${s.what}</span>`}
        <${xl} gap=${t} scenario=${n} sentence />
      </th>
      <td role="cell" data-kop=${o.promised}>
        ${s.quote}<span class="bij">${s.by}<${_l} gap=${e} /></span>
      </td>
      <td role="cell" data-kop=${o.stand}><${ao} outcome=${s.outcome} on=${s.on} /></td>
      <td role="cell" data-kop=${o.who}><${Zh} row=${s} of=${e.subject} /></td>
    </tr>
  `}function Za({works:t,partner:e}){let n=we(e),s=Yr(n),o=t.filter(i=>s(i)==="heads");if(!o.length)return null;let r=M(De.deadline.heads_only,o.length,{partner:S(n)});return a`<p>${r} <${pt} ids=${C(o)} name=${oe} />.</p>`}function od({rows:t,scenario:e,all:n}){let{columns:s,caption:o,title:r,lanes:i,note:l,show:c}=De.deadline,p=K()?eg:tg,u=n||t.length<=p+1?t:t.slice(0,p),$=bs(t.map(({found:d})=>d.deadline)),f=a`
    <button type="button" class="alslink" id="meer-termijnen"
      onClick=${()=>R({termijnen:"alle"},!0)}>${M(c,t.length-u.length)}</button>
  `;return a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${r}</h2>
        <p>${$.join(" · ")}. <span class="zacht">${l}</span></p>
        <p class="deelactie"><a href=${L("beloften")}>${i}</a></p>
      </header>
      <div class="rol"><table class="lijst termijnen" id="termijnen" role="table">
        <caption class="sr">${o}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <td role="cell" class="merkvak"></td>
            ${Object.values(s).map(d=>a`<th scope="col" role="columnheader">${d}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${u.map(d=>a`<${Xh} ...${d} scenario=${e} />`)}
        </tbody>
      </table></div>
      ${u.length<t.length&&f}
    </section>
  `}var De,nd,Qh,ed,tg,eg,Ql=T(()=>{"use strict";je();W();J();xt();P();B();ke();Kl();Y();Bt();Fo();ut();br();De=k.gaps;nd=t=>is().has(t.mark)?"gemarkeerd":"",Qh=({gap:t,scenario:e})=>a`
  <article class=${`punt gewicht-${t.severity} ${nd(t)}`} data-vraag=${t.mark}>
    <${Jl} gaps=${[t]} what=${t.sentence} />
    <div><${Ca} gap=${t} scenario=${e} as="h4" /></div>
  </article>
`;ed=2;[tg,eg]=[8,5]});async function wr(t,e){let n=await it().ask("take",{...t,alongside:e});if(!n.ok)return n;let{page:s}=await it().ask("page",{options:[],comparisons:e});return it().show(s,h(e?k.werkplaats.alongside:k.werkplaats.alone,{name:t.name})),n}function Xa({files:t,children:e=null}){let[n,s]=q("");async function o(r,i){window.addEventListener("beforeunload",rd),await Kn(s,le.saving,async()=>{let{name:l,data:c}=await it().ask(r,i);gn(l,c,kr[l.split(".").pop()])}),window.removeEventListener("beforeunload",rd)}return a`
    <div class="acties">
      ${t.map(({id:r,label:i,name:l,given:c})=>a`<button type="button" id=${r} onClick=${()=>o(l,c)}>${i}</button>`)}
      ${e}
    </div>
    <p aria-live="polite">${n}</p>
  `}function id(){let t=Vt(),[e,n]=q("");async function s(){let[o]=t.current.files;if(!o)return Ct(le.first_source);Kn(n,le.busy,async()=>(await it().ask("source",{data:await Hr(o)})).message)}return a`
    <${rt} title=${le.source}>
      <p class="zacht">${le.source_intro}</p>
      <div class="velden">
        <label class="veld"><span>${le.source_file}</span>
          <input id="bron" type="file" accept=".txt" ref=${t} />
        </label>
        <button type="button" id="lees-bron" onClick=${s}>${le.source_read}</button>
      </div>
      <p aria-live="polite">${e}</p>
    <//>
  `}function ei({message:t,notes:e=[],faults:n,wrong:s,questions:o,requested:r,counts:i}){let l=i&&n.length+o.length>0,c=og(i);return a`
    <p><strong>${t}</strong></p>
    ${l&&a`<${Xa} files=${[{id:"bewaar-fouten",label:le.save_marked,name:"faults"}]} />`}
    ${e.map(p=>a`<p>${p}</p>`)}
    <${ad} title=${le.faults} lines=${n} count=${s} />
    <${ad} title=${le.questions} lines=${o} count=${r} />
    ${c.length>0&&a`<details><summary>${le.read}</summary><${Pt} items=${c} /></details>`}
  `}function ld(t){if(!t.length)throw new Error(le.first);if(t.length>1)throw new Error(h(le.one_only,{count:t.length}));if(t[0].size>Di)throw new Error(h(le.too_large,{name:t[0].name,most:Di/2**20}));return t[0]}var le,ng,kr,sg,rd,ti,ad,og,yr=T(()=>{"use strict";je();W();P();B();Le();Y();te();_n();le=k.check,ng="plan",kr={csv:"text/csv;charset=utf-8",xlsx:"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",docx:"application/vnd.openxmlformats-officedocument.wordprocessingml.document",ttl:"text/turtle",html:"text/html"};sg=()=>it().ask("shipped").then(()=>it().show()),rd=t=>t.preventDefault();ti=()=>a`
  <${rt} title=${le.save}>
    <p class="zacht">${le.save_intro}</p>
    <${Xa}
      files=${Object.entries(le.save_as).filter(([t])=>!(I&&t===ng)).map(([t,e])=>({id:`bewaar-${t}`,label:e,name:"save",given:{kind:t}}))}
    >
      ${it().own&&a`<button type="button" id="terug" onClick=${sg}>${le.back}</button>`}
    <//>
  <//>
`;ad=({title:t,lines:e=[],count:n=e.length})=>e.length>0&&a`<h2>${h(le.list,{title:t,count:n})}</h2><${Pt} items=${e} />`,og=(t={})=>Object.entries(t).map(([e,n])=>h(le.counted,{count:n,what:Kr(e).toLowerCase()})).sort(Z)});function rg({scenario:t,report:e}){let n=s=>Kn(e,He.busy,async()=>{let o={options:ds(t),marks:td(),kind:s};gn(`${He.file}.${s}`,(await it().ask("marked",o)).data,kr[s])});return Object.entries(He.office).map(([s,o])=>a`<button type="button" id=${`merk-${s}`} onClick=${()=>n(s)}>${o}</button>`)}function ag({gaps:t,scenario:e}){let[n,s]=q(""),o=is();if(!o.size)return null;let r=Sa(t).filter(f=>o.has(f.mark)),i=o.size-r.length,l=Ul(),c=Be()?He.address:He.elsewhere_office,p=[...o].map(f=>({mark:f})),u=()=>{Qa(p,!1),Ct(He.cleared)},$=()=>{R({alleen:"gemarkeerd"},!0),window.setTimeout(()=>window.print(),50)};return a`
    <section class="merkbalk" aria-label=${He.label}>
      <p><strong>${M(He.count,o.size)}</strong>${i>0&&M(He.elsewhere,i)}</p>
      <button type="button" class="alslink" id="alleen"
        onClick=${()=>R({alleen:l?null:"gemarkeerd"})}>${l?He.every:He.only}</button>
      <button type="button" class="alslink" id="wis-merken" onClick=${u}>${He.clear}</button>
      <p class=${n?"":"merkuitleg"} aria-live="polite">${n||c}</p>
      <button type="button" id="merk-print" onClick=${$}>${He.print}</button>
      <${me} name=${`${He.file}.csv`} rows=${()=>ud(r,e)} label=${He.csv} id="merk-csv" />
      ${Be()&&a`<${rg} scenario=${e} report=${s} />`}
    </section>
  `}function ig({all:t}){let e=(r,i)=>C(r).map(l=>[l,i(l)]),n=[...t.flatMap(Rn).flatMap(r=>r.partners),...Gr],s=Object.entries(_.codes.Severity).map(([r,i])=>[r,i.label]),o=[["partner",yt.fields.partner,e(n,pd).sort((r,i)=>Z(r[1],i[1]))],["stap",yt.fields.step,[...$n,...cd("stap",lt)]],["vraag",yt.fields.query,e(t.map(r=>r.query).sort(Z),ns)],["gewicht",yt.fields.weight,[...s,...cd("gewicht",r=>G("Severity",r))]],["soort",yt.fields.kind,go]];return a`
    <${hn}>
      <div class="velden">
        ${o.map(([r,i,l])=>a`<${ye} ...${{name:r,label:i,options:l}} />`)}
        <${Co} label=${yt.fields.text} name="tekst" />
        <${rr} names=${Yl} />
      </div>
    <//>
  `}function lg({points:t,low:e,source:n,query:s}){let o=C(t.map(l=>l.topic)).length,r={points:h(yt.part_counts.points,{questions:ni(t),topics:M(yt.topics_count,o)}),source:h(yt.part_counts.source,{questions:ni(e)})},i=(l,c,p)=>a`
    <a href=${L("aandachtspunten",{...s,deel:c})} aria-current=${p?"true":null} id=${`deel-${c}`}>
      <strong>${yt.parts[l]}</strong> ${r[l]}
    </a>
  `;return a`
    <nav class="delen" aria-label=${yt.parts_label}>
      ${i("points","overleg",!n)}${i("source",dd,n)}
    </nav>
  `}function cg({scenario:t}){let{vraag:e,partner:n}=z.route.query,s=e&&n?Oa(V(t).gaps,{...z.route.query,partner:""}):[];if(!s.length||s.some(({partners:p})=>p.length))return a`<p>${yt.none}</p>`;let{step:o,other:r,clear:i}=yt.of_no_partner,c=a`<button type="button" id="wis-partner" onClick=${()=>R({partner:null})}>${i}</button>`;return a`<p>${s.every(({barrier:p})=>p)?o:r} ${c}</p>`}function pg({gaps:t,alongside:e,per:n,scenario:s,open:o,all:r}){let i=[...t,...e].flatMap(f=>Rn(f).map(d=>({gap:f,found:d}))).filter(({found:f})=>f.deadline).sort((f,d)=>Z(f.found.deadline?.day||"",d.found.deadline?.day||"")),l=t.filter(f=>!f.deadline),c=si[n],p=Object.entries(si).map(([f,d])=>[f,yt.fold[d]]),u=()=>R({vouw:o?"in":"uit"},!0),$=a`
    <section class="vraagdeel">
      <header class="deelkop">
        <h2>${yt.heading[c]}</h2>
        <p>${yt.together}</p>
        <p class="deelactie">
          <button type="button" class="alslink" id="vouw" onClick=${u}>${o?yt.refold:yt.unfold}</button>
        </p>
      </header>
      <${ts} legend=${yt.fold_by} name="per" options=${p} current=${n} id="per" />
      <${sd} ...${{gaps:l,alongside:e,by:c,scenario:s,open:o}} terms=${C(i.map(({gap:f})=>f))} />
    </section>
  `;return a`
    ${i.length>0&&a`<${od} rows=${i} scenario=${s} all=${r} />`}
    ${l.length>0&&$}
    ${!t.length&&a`<${cg} scenario=${s} />`}
  `}function $d({route:t}){let e=H(t.query),n=t.query,s=V(e).gaps,o=Ul(),r=o?Sa(s).filter(w=>is().has(w.mark)):Oa(s,n),i=r.filter(w=>!w.source),l=r.filter(w=>w.source),c=n.deel?n.deel===dd:!i.length&&l.length>0,p=o||!!n.vraag,u=p?r:c?l:i,$=o||Yl.some(w=>n[w]),f=n.vouw?n.vouw==="uit":$&&u.length<=ug,d=n.per in si?n.per:Object.keys(si)[Number(c&&!p)],m=()=>Oa(s,{...n,partner:""}).flatMap(Rn).filter(w=>w.deadline),g=Object.fromEntries(Yl.filter(w=>n[w]).map(w=>[w,n[w]])),b={points:i,low:l,source:c},y=o?yt.only_title:ns(n.vraag);return a`
    <${st} text=${o?yt.bar.label:yt.title}>
      <p class="uitleg">${h(yt.intro,{report:Zn(ot(e.plan))})} ${Pn}</p>
    <//>
    ${Se(e).map(w=>a`<${es} key=${w.key} plan=${w} />`)}
    <div class="deelrij">
      ${p?a`<p class="delen"><strong>${y}</strong></p>`:a`<${lg} ...${b} query=${g} />`}
      <${fa} scenario=${e} />
    </div>
    <div class=${o?"vragen alleen":"vragen"}>
      ${!o&&a`<${ig} all=${s} />`}
      <div class="vraaglijst">
        ${c&&!p&&a`<p class="zacht">${yt.source_intro}</p>`}
        <p class="zacht" id="weegt">${yt.weights}</p>
        <${Za} works=${n.partner?m().map(w=>w.subject):[]} partner=${n.partner||""} />
        <${pg} key=${`${c}${o}`} gaps=${u} alongside=${c||p?[]:l} per=${d}
          scenario=${e} open=${f} all=${$||!!n.termijnen} />
        <p class="acties"><${me} name="aandachtspunten.csv" rows=${()=>ud(u,e)} /></p>
        <${Mo} />
      </div>
    </div>
    <${ag} gaps=${s} scenario=${e} />
    <${ge} text=${h(yt.shown,{points:ni(i),low:ni(l)})} />
  `}var yt,He,pd,ud,cd,Yl,dd,ni,si,ug,md=T(()=>{"use strict";je();W();J();xt();P();At();B();Le();Kl();Y();ct();Je();te();Ql();Fo();yr();yt=k.gaps,He=k.gaps.bar,pd=t=>S(we(t)||t),ud=(t,e)=>[[...yt.csv,...Js],...t.map(n=>[n.number,G("Severity",n.severity),ns(n.query),n.sentence,_.queries[n.query]?.why||"",n.steps.map(lt).join(", "),n.kinds.map(nt).join(", "),n.partners.map(pd).join(", "),n.subject_label,Ys(n).map(de).join("; "),...re(e,n.plan)])];cd=(t,e)=>{let n=z.route.query[t]||"";return n.includes(",")?[[n,Lt(n.split(",").map(e))]]:[]},Yl=["tekst","stap","soort","partner","vraag","gewicht"];dd="bron",ni=t=>M(yt.questions,t.length);si={onderwerp:"topic",soort:"query"};ug=25});function $g({id:t,scenario:e}){let n=Ve.cell_columns,s=V(e).matrix.kind.filter(c=>Ki(c.barrier,c.plan)===t);if(!s.length)return null;let o=c=>D(nt(c.column)),r=c=>a`<a href=${Os(c,c.plan)}>${o(c)}</a>`,i=c=>{let{word:p,lines:u,look:$}=Ie(c);return[a`<span class=${`chip ${$}`}>${p}</span>`,u.length>0&&` ${u.join(" · ")}`]},l=[...In(c=>c.plan),{key:"soort",label:n.kind,text:o,cell:r},{key:"stand",label:n.stand,text:c=>Ie(c).word,csv:To,cell:i},hd(n.how,c=>c.most_basis)];return a`
    <${rt} title=${Ve.cells} note=${Nt(e)}>
      <${ht} id="vakken" caption=${Ve.cells_caption} rows=${s} columns=${l}
        file=${lr(t,"vakken",e,c=>c.plan)} />
    <//>
  `}function mg({id:t,links:e,scenario:n,undecided:s}){let o=Ve.columns,r=v=>kt(v,"initiative"),i=v=>vt(v)?.key,{links:l,matrix:c}=V(n),p=C(e.map(r)).length,u=Oo(ot(n.plan),k.shared.nothing_step),$=[...In(i),ee("actie",o.action,r),{key:"soort",label:o.kind,text:v=>bt(v,"interventionKind").map(nt).join(", ")},{key:"wie",label:o.who,sort:!1,text:v=>Jn(r(v)),cell:v=>a`<${pt} ids=${Bn(r(v))} none=${Jn(r(v))} />`},wn("stand",o.stand,r,n.date),hd(o.how,v=>l[v][0],v=>`; ${[G("Strength",l[v][1]),La(v)].filter(Boolean).join("; ")}`)],f=lr(t,"activiteiten",n,i),d={id:"wiewat",caption:Ve.work_caption,rows:e,sort:"actie",columns:$,file:f},m=e.flatMap(v=>_.works[r(v)]?.chapters||[]),g=sn.filter(v=>m.includes(v)).flatMap(v=>{let j=Lt(Mt(v,"chapterLead").map(S));return j?`${S(v)} – ${j}`:[]}),b=e.flatMap(v=>bt(v,"interventionKind")),y=C(c.kind.map(v=>v.column)).filter(v=>!b.includes(v)),w=kt(t,"broader")&&!s&&h(Ve.absent,{kinds:Lt(y.map(nt))}),O=a`<p>${s?k.overview.undecided:u}</p>`;return a`
    <${rt} title=${h(e.length>p?Ve.work_rows:Ve.work,{count:p,rows:e.length})}>
      ${e.length?a`<${ht} ...${d} />`:O}
      ${w&&a`<p>${w}</p>`}
      ${g.length>0&&a`<p class="zacht">${h(Ve.heads,{chapters:g.join("; ")})}</p>`}
    <//>
  `}function fg({ids:t}){if(!t.length)return null;let e=t.map(n=>[a`<${F} id=${n} />`,h(be(vt(n)).thing.step.helper,{awareness:Kt(n,"awareness")||Ve.unaware})]);return a`<${rt} title=${Ve.helpers}><${Pt} items=${e} /><//>`}function gd({id:t}){let e=H(z.route.query),n=Mt(t,"narrower"),s=[t,...n],o=l=>s.flatMap(c=>qt(c,"barrier")).filter(c=>Ne(c,l)),r=V(e).links,i=s.flatMap(l=>Q(l,"at").flatMap(c=>c.of)).filter(l=>l in r&&Yt(l,e.plan));return a`
    <${dg} id=${t} narrow=${n} />
    <${$g} id=${t} scenario=${e} />
    <${mg} id=${t} links=${i} scenario=${e} undecided=${Zc(e).has(t)} />
    <${Na} title=${Ve.requested} ids=${o("Recommendation").filter(l=>Yt(l,e.plan))} />
    <${fg} ids=${o("Facilitator")} />
  `}var Ve,io,oi,fd,hd,dg,ri=T(()=>{"use strict";W();J();P();At();B();ke();Ln();Y();ct();Bt();te();ut();Re();_n();yn();Ve=k.thing.step,io=t=>pn.filter(e=>t.includes(e.notation)).map(e=>e.label),oi=t=>_.works[t]?.across?k.shared.all_steps:io(Nn(t)).join(", "),fd=t=>$e[t]?.[1]||"",hd=(t,e,n=()=>"")=>({key:"hoe",label:t,text:s=>fd(e(s))+n(s),cell:s=>e(s)&&[a`<${_e} basis=${e(s)} />`,` ${fd(e(s))}${n(s)}`]}),dg=({id:t,narrow:e})=>a`
  <${rt} title=${Ve.what}>
    <${xe} text=${x(t,"step")} />
    <${xe} text=${x(t,"definition")} />
    <${xe} text=${x(t,"scopeNote")} look="zacht" />
    ${e.length>0&&a`<p>${Ve.narrower}<${pt} ids=${e} />.</p>`}
    ${kt(t,"broader")&&a`<p>${Ve.broader}<${F} id=${kt(t,"broader")} />.</p>`}
  <//>
`});function ai({name:t,of:e,rows:n,columns:s,fields:o,textOf:r,sort:i,groups:l,named:c,progress:p,dated:u,more:$=[]}){let f=k[e];return function({route:{query:m}}){let g=H(m),{plan:b,strict:y}=g,w=o.map(([,ft,A])=>A.find(([Ot])=>Ot===m[ft])?.[1]),O=p&&y&&k.shared.choices.strict_phrase,v=[...w,m.tekst,O].filter(Boolean).join(" · ")||k.shared.all,j=n(g).filter(ft=>!m.tekst||vo(r(ft),m.tekst)).filter(ft=>o.every(([,A,,Ot])=>!m[A]||Ot(ft,m[A]))),N=M(f.count,j.length),St=()=>jn([...s,...$],Wr(j,s,Ol("sorteer",i)),ft=>re(u?g:null,vt(ft.id)?.key||ft.plan||b,v));return a`
      <${st} text=${f.title}><p class="uitleg">${f.intro}</p><//>
      <${hn}>
        <${Ks} />
        ${u&&a`<${ar} />`}
        <${$a} fields=${o} names=${["tekst","vouw",...o.map(([,ft])=>ft)]}>
          <${Co} name="tekst" />
        <//>
      <//>
      ${p&&a`<${jo} />`}
      <p class="telling">${N}<${me} name=${`${Ko(f.title)}.csv`} rows=${St} /></p>
      <${ht} id=${t} caption=${h(f.caption,{count:N})} rows=${j} columns=${s}
        urlKey="sorteer" sort=${i} groups=${l&&{...l,named:c,count:f.count}} />
      <${ge} text=${N} />
    `}}var Vn,Gt,xn,Zl,_d,_r,xr,xd,hg,lo,gg,bg,kg,vd,Sd,wg,bd,Od,yg,_g,kd,xg,Cd,jd,Ld,ls,vr,vg,Sg,wd,yd,Md,Td=T(()=>{"use strict";So();W();J();xt();P();At();B();ke();Y();ct();Bt();Je();te();ut();Re();ri();Vn=k.partners,Gt=k.measures,xn=k.lookup;Zl=t=>[S(t),...["altLabel","promise","summary","place"].flatMap(e=>bt(t,e))].join(" "),_d=ai({name:"partners",of:"partners",sort:"naam",rows:({plan:t})=>_.partners[I?t:""],textOf:({id:t})=>Zl(t),fields:[[Vn.fields.step,"stap",$n,({steps:t},e)=>t.includes(e)],[Vn.fields.kind,"soort",Qo("OrganisationKind"),({id:t},e)=>x(t,"organisationKind")===e],[Vn.fields.role,"rol",Object.entries(Vn.roles),({roles:t},e)=>t.includes(e)]],columns:[{...ee("naam",Vn.columns.name,({id:t})=>t),cell:t=>[a`<${F} id=${t.id} />`,a`<${xs} id=${t.id} />`]},{key:"soort",label:Vn.columns.kind,text:t=>Kt(t.id,"organisationKind")},{key:"stappen",label:Vn.columns.steps,text:t=>io(t.steps).join(", ")},{key:"handelt",label:Vn.columns.acts,sort:!1,text:t=>t.acts?String(t.acts):""},{key:"trekt",label:Vn.columns.leads,sort:!1,text:t=>t.leads?String(t.leads):""},{key:"wens",label:Vn.columns.wish,text:t=>t.wish}]}),_r=t=>_.called[t]?.short||"",xr=t=>x(t,"prefLabel"),xd="exploitationForm",hg=fs.map(t=>({id:t,..._.works[t],text:[Zl(t),Kt(t,xd),...Q(t,"who").map(e=>Zl(e.from))].join(" ")})).sort((t,e)=>Z(_r(t.id)||"~",_r(e.id)||"~")||Z(xr(t.id),xr(e.id))),lo=I?"":Un[0].date,gg={key:"plan",label:D(us(lo)),text:({id:t})=>Cn(t,lo)?Te(t,lo):"",cell:({id:t})=>Cn(t,lo)&&a`<${Tt} id=${t} date=${lo} />`},bg=t=>{let{outcome:e="",stand:n=""}=Ge(t),s=k.shared.outcomes[e]?.phrase||n;return[x(t,"deadlineLabel"),`“${x(t,"deadlineText")}”`,s].filter(Boolean).join(", ")},kg=(t,e)=>{let n=Rs(t).filter(s=>x(s,"dueBy")===e);return`${et(e)}: ${Lt(n.map(s=>x(s,"deadlineLabel")||xr(t)))}`},vd="alle",Sd=({id:t},e)=>Ne(t,e),wg=({id:t,across:e},n)=>n===vd?e:Nn(t).includes(n),bd=sn.map(t=>[t,S(t)]),Od=ai({name:"maatregelen",of:"measures",progress:!0,sort:"nr",rows:({plan:t})=>hg.filter(e=>Yt(e.id,t)),textOf:({text:t})=>t,named:({id:t})=>xr(t),more:[{key:"hoofdstuk",label:Gt.fields.chapter,text:({chapters:t=[]})=>t.map(S).join("; ")},{key:"doet",label:Gt.columns.who,text:({id:t})=>Jn(t)},{key:"beloofd",label:Gt.columns.promise,text:({id:t})=>x(t,"promise")},{key:"gemeld",label:Gt.columns.reported,text:({id:t})=>x(t,"summary")},{key:"termijnen",label:Gt.columns.terms,text:({id:t})=>Rs(t).map(bg).join("; ")},Lo(xn.columns.place,({id:t})=>t)],groups:{of:({chapters:t=[""]})=>t.find(e=>e===z.route.query.hoofdstuk)??t[0],titles:[...bd,["",Gt.no_chapter]]},fields:[[Gt.fields.what,"wat",Object.entries(Gt.types),Sd],[Gt.fields.chapter,"hoofdstuk",bd,({chapters:t},e)=>t?.includes(e)],[Gt.fields.step,"stap",[...$n,[vd,Gt.across]],wg],[Gt.fields.kind,"soort",go,({id:t},e)=>bo(t).includes(e)],[Gt.fields.status,"staat",Qo("Status"),({id:t},e)=>Cn(t)===e],[Gt.fields.form,"vorm",Qo("ExploitationForm"),({id:t},e)=>bt(t,xd).includes(e)]],columns:[{key:"nr",label:Gt.columns.number,text:({id:t})=>_r(t),cell:({id:t})=>_r(t)?a`<a href=${Ke(t)}>${_r(t)}</a>`:a`<span class="zacht">${Gt.no_number}</span>`},ee("naam",Gt.columns.name,({id:t})=>t,xr),...In(({id:t})=>vt(t)?.key),{key:"wat",label:Gt.columns.what,text:({id:t})=>pe(t)},...lo&&lo!==Ae?[gg]:[],wn("nu",I?Gt.columns.stand:D(us(Ae)),({id:t})=>t),{key:"termijn",label:Gt.columns.deadline,text:({due:t=""})=>t,cell:({id:t,due:e=""})=>{let n=C([e,x(t,"finalDueBy")]).filter(Boolean);return n.length>1?n.map(s=>a`<p>${kg(t,s)}</p>`):et(e)}},{key:"stap",label:Gt.columns.step,text:({id:t})=>oi(t)},{key:"wie",label:Gt.columns.lead,sort:!1,text:({container:t,leads:e})=>e?.map(S).join(", ")||(t?"":k.shared.no_lead),cell:({container:t,leads:e})=>e?a`<${pt} ids=${e} />`:a`<span class="zacht">${t?"":k.shared.no_lead}</span>`}]}),yg=t=>C(["concerns","reportedUnder","barrier","answeredBy"].flatMap(e=>Mt(t,e))).filter(Zt),_g=Object.entries(_.lookups).map(([t,e])=>({id:t,...e,about:yg(t),text:[S(t),...bt(t,"altLabel"),x(t,"summary"),e.description].join(" ")})),kd="Recommendation",xg=Object.entries(xn.types).filter(([t])=>qs(t).length),Cd=(t,e,n)=>ai({name:t,of:e,sort:"naam",rows:({plan:s})=>_g.filter(o=>Yt(o.id,s)&&Ne(o.id,kd)===n),textOf:({text:s})=>s,named:({id:s})=>S(s),groups:{of:({id:s})=>Object.keys(xn.types).find(o=>Ne(s,o))||"",titles:Object.entries(xn.types).map(([s,o])=>[s,D(o)])},fields:[[xn.fields.what,"wat",xg.filter(([s])=>s===kd===n),Sd],[xn.fields.step,"stap",$n,({steps:s},o)=>s.includes(o)]],columns:[{...ee("naam",xn.columns.name,({id:s})=>s),cell:({id:s})=>[a`<${F} id=${s} />`,x(s,"summary")&&a`<p class="zacht">${x(s,"summary")}</p>`]},...In(({id:s})=>vt(s)?.key),{key:"wat",label:xn.columns.what,text:({id:s})=>pe(s)},{key:"zegt",label:xn.columns.description,text:s=>s.description},{key:"over",label:xn.columns.about,sort:!1,text:s=>s.about.map(S).join("; "),cell:s=>a`<${pt} ids=${s.about} name=${oe} />`},Lo(xn.columns.place,({id:s})=>s)]}),jd=Cd("naslag","lookup",!1),Ld=Cd("gevraagd","requested",!0),ls=k.timeline,vr=t=>t.day.slice(0,4),vg=(t,e)=>{let[n,s=n]=t.at===t.id&&t.kind!=="einde"?ko(t.id):[vr(t)];return n?n<=e&&e<=s:vr(t)===e},Sg=t=>{let{jaar:e}=z.route.query;return!e||vr(t)===e?t.day:`z${t.day}`},wd=t=>[t.id&&S(t.id),t.what].filter(Boolean).join(": "),yd=en(C(_.timeline.map(vr))),Md=ai({name:"tijdlijn",of:"timeline",progress:!0,dated:!0,sort:"dag",rows:({date:t,plan:e})=>_.timeline.filter(n=>t in n.stand&&(!e||n.plan===e)).map(n=>({...n,phrase:[n.progress&&n.id&&Te(n.id,t),n.stand[t]].filter(Boolean).join("; ")})),textOf:t=>`${wd(t)} ${t.when}`,named:t=>t.id?S(t.id):t.what,groups:{of:t=>z.route.query.jaar||vr(t),titles:yd},fields:[[ls.fields.what,"wat",Object.entries(ls.kinds),(t,e)=>t.kind===e],[ls.fields.step,"stap",$n,({steps:t},e)=>t.includes(e)],[ls.fields.year,"jaar",yd,vg]],columns:[{key:"dag",label:ls.columns.when,text:Sg,csv:t=>t.when,cell:t=>t.when},{key:"soort",label:ls.fields.what,text:t=>ls.kinds[t.kind]},{key:"wat",label:ls.columns.what,text:wd,cell:t=>[t.id&&a`<${F} id=${t.id} />`,t.id&&t.what&&": ",t.what]},{key:"stand",label:ls.columns.stand,text:t=>t.phrase},Lo(xn.columns.place,t=>t.at)]})});function Og({cell:t,change:e}){let[n,...s]=t.brief,o=t.requested&&a`<span class="bij">${zs.requested_mark}</span>`,r=e&&a`<span class="bij door">${zs.changed.mark[e.by]}</span>`,i=a`<span class="streepje">–<span class="stil"> ${k.shared.no_cell}</span></span>`;if(!n)return[o||i,r];let l=[a`<strong class=${t.strict&&"anders"}>${n}</strong>`,s.map(c=>a`<span class="bij">${c}</span>`),o,r];return t.unmet?a`<span class="plaat">${l}</span>`:t.undecided?l:a`<${os} bar=${t.bar} />${l}`}function Cg({row:t,cell:e,change:n,step:s,plan:o,chosen:r}){let i=Fa(e,n,o),l=`${r?" gekozen":""}${s===null?" dwars":""}`;if(!e)return a`
      <td role="cell" class=${`vak leeg${l}`}>
        <span class="sr">${i}</span><span class="streepje" aria-hidden="true">–</span>
      </td>
    `;let c=qn(t.key,s,o.key);return a`
    <td role="cell" class=${`vak ${Ie(e).look}${e.brief.length?"":" leeg"}${l}`}>
      <button type="button" id=${Qs(c)} aria-haspopup="dialog" onClick=${()=>R({cel:c})}>
        <span class="sr">${h(zs.cell,{row:t.label,step:lt(s)})}${i}</span>
        <span class="beeld" aria-hidden="true"><${Og} cell=${e} change=${n} /></span>
        ${e.most_basis&&a`<span aria-hidden="true"><${_e} basis=${e.most_basis} /></span>`}
      </button>
    </td>
  `}function li({by:t,scenario:e,plan:n,address:s="",reach:o}){let r=bn(n),i=zo(t,e,n),[l,c]=q(s?Math.max(0,r.indexOf(_a(s).step)):0),p=new Set(o?.columns.filter(u=>!u.acting&&!u.undecided).map(u=>u.step));return a`
    <${Mg} plan=${n} chosen=${l} choose=${c} />
    <table class=${`matrix by-${t}`} id=${ii(n)} role="table">
      <caption>${h(zs.caption,{rows:zs.heads[t],scenario:Nt(e,n)})}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">${zs.heads[t]}</th>
          ${n.steps.map((u,$)=>a`
              <${jg} step=${u} place=${$+1} of=${n.steps.length} empty=${p.has(u.notation)}
                chosen=${$===l} />
            `)}
          <th scope="col" role="columnheader" class=${`dwars${r.length-1===l?" gekozen":""}`}>
            ${k.shared.all_steps}<span class="bij">${zs.across}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${qe(t,e,n).map(u=>a`<${Lg} key=${u.key} row=${u} plan=${n} chosen=${l} changes=${i} />`)}
      </tbody>
    </table>
  `}var zs,jg,Lg,Mg,ii,Xl=T(()=>{"use strict";W();J();P();B();Ln();ct();eo();ut();zs=k.overview;jg=({step:t,place:e,of:n,empty:s,chosen:o})=>a`
  <th scope="col" role="columnheader" class=${`halte${o?" gekozen":""}${e===n?" laatste":""}`}>
    <span class=${s?"nummer leeg":"nummer"} aria-hidden="true">${e}</span>
    <a href=${Ke(t.id)}>${t.label}</a><span class="bij">${t.step}</span>
  </th>
`,Lg=({row:t,plan:e,chosen:n,changes:s})=>a`
  <tr role="row">
    <th scope="row" role="rowheader">
      ${t.id?a`<${F} id=${t.id} text=${t.label} />`:t.label}
    </th>
    ${bn(e).map((o,r)=>a`<${Cg} row=${t} cell=${t.cells[r]} change=${s(t.key,o)} step=${o} plan=${e}
          chosen=${r===n} />`)}
  </tr>
`,Mg=({plan:t,chosen:e,choose:n})=>a`
  <div class="stappen" role="group" aria-label=${zs.one_step}>
    ${bn(t).map((s,o)=>a`
        <button type="button" aria-pressed=${String(o===e)} onClick=${()=>n(o)}>
          ${lt(s)}
        </button>
      `)}
  </div>
`,ii=t=>t===_.plans[0]?"matrix":`matrix-${t.key}`});function Fg({answer:t}){let[e]=t.numbers.length===1?t.numbers:[];return a`
    <section class="wensen">
      <h2>${Fs.wish}</h2><a href=${L(Fs.also.to,Fs.also.choose)}>${Fs.also.ask}</a>
      <ul class="tegels">
        ${Fs.tiles.map(n=>a`
            <li>
              <a class="tegel" href=${L(n.to,n.choose)}>
                <${zg} name=${n.sign} /><span><strong>${n.ask}</strong>${" "}
                  ${n.phrase&&e?.phrase[n.phrase]||n.get}</span>
              </a>
            </li>
          `)}
      </ul>
    </section>
  `}function Eg({point:t,several:e}){let{counts:n,plan:s,query:o,barriers:r,weights:i}=t,l={vraag:o,stap:r.join(","),gewicht:i.join(","),...e&&{plan:s}},c=n&&ha(n,e?s:"");return a`
    <li>
      <p class="getal">${c?a`<a href=${c}>${t.number}</a>`:t.number}</p>
      <h3>${t.title}</h3>
      <p>${t.text}</p>
      <p><a href=${L("aandachtspunten",l)}>${t.ask}</a></p>
    </li>
  `}function Ag({points:t,plans:e,count:n}){let s=e.length>1;return t.length?a`
    <section class="bespreken">
      <div class="hoofdstuk">
        <h2>${Fs.discuss.title}</h2><p>${Fs.discuss.note}</p>
        <p class="acties"><a href=${L("aandachtspunten")}>${h(Fs.discuss.all,{count:n})}</a></p>
      </div>
      ${e.map(o=>{let r=t.filter(i=>i.plan===o.key);return r.length?a`
          ${s&&a`<p class="zacht">${o.title}</p>`}
          <ul class="kaartjes">
            ${r.map(i=>a`<${Eg} key=${i.name} point=${i} several=${s} />`)}
          </ul>
        `:null})}
    </section>
  `:null}function Bg({state:t,word:e,things:n,date:s}){let o=I?"h4":"h3",r=l=>_s(l,s)[1]&&a`<span class="zacht"> – ${_s(l,s)[1]}</span>`,i=h(Jt.group,{state:D(e),count:n.length});return a`
    <div class="standgroep">
      <${o} class=${`s-${t}`}>${i}<//>
      <${ze} ids=${Wt(n)} more=${r} />
    </div>
  `}function Ng({scenario:t,plan:e}){let n=I?"h3":"h2";return V(t).apart.filter(o=>o.plan===e.key).map(({kind:o,groups:r,undecided:i})=>{let l=_.codes.InterventionKind[o],c=r.map(u=>a`<${Bg} ...${u} date=${t.date} />`),p=i?Jt.undecided:Oo(e);return a`
      <section class="slachtoffers" id=${e===_.plans[0]?"slachtoffers":`slachtoffers-${e.key}`}
        key=${o}>
        <div class="hoofdstuk">
          <${n}>${h(Jt.apart.title,{kind:l.label})}<//>
          <p>${h(Jt.apart.note,{definition:l.definition})}</p>
        </div>
        ${r.length?a`<div class="standen">${c}</div>`:a`<p>${p}</p>`}
      </section>
    `})}function Fd({route:t}){let e=H(t.query),n=Object.hasOwn(tc,t.query.rijen||"")&&tc[t.query.rijen||""]||"kind",s=Object.entries(tc).map(([c,p])=>[c,Jt.rows[p]]),o=n==="kind"?"":t.query.rijen,{cel:r}=t.query,i=V(e),l=a`<${qg} answer=${i} plan=${ot(e.plan)} plans=${Se(e)} />`;return a`
    ${n==="kind"?l:a`<${st} text=${Jt.heading} title=${Jt.title} />`}
    <div class="naast">
      <div class="hoofd">
        <div class="hoofdstuk">
          <h2>${Jt.matrix[n]}</h2><p>${Nt(e)}</p>
          <p class="acties"><a href=${L("methode")}>${Jt.legend.more}</a></p>
          <${Us}>
            <${ts} legend=${Jt.rows.title} name="rijen" options=${s} current=${o} id="r" />
          <//>
        </div>
        ${Se(e).map(c=>a`
            ${I&&a`<h3>${c.title}</h3>`}
            <${es} plan=${c} />
            <${li} by=${n} scenario=${e} plan=${c} address=${r}
              reach=${i.reach.find(p=>p.plan===c.key)} />
            <div class="acties">
              <${me} name="matrix.csv" rows=${()=>Ig(n,e,c)} />
              <${Ye} name=${ii(c)} title=${Jt.matrix[n]} scenario=${{...e,plan:c.key}}
                of=${`[id="${ii(c)}"]`} legend=".legenda .stalen li" note=${Jt.legend.note} />
              <${Ss} text=${()=>location.href} label=${Jt.link} />
            </div>
            <${Ng} scenario=${e} plan=${c} />
          `)}
        <${Mo} />
      </div>
      <${Ta} undecided=${xa(e)} />
    </div>
    ${r&&a`<${Bo} address=${r} by=${n} scenario=${e} />`}
    <${ge} text=${r?"":h(Jt.shown,{scenario:Nt(e)})} />
  `}var Jt,zd,Tg,zg,Fs,tc,Pg,Ig,qg,Ed=T(()=>{"use strict";W();J();xt();P();At();B();Ln();Y();ct();eo();Je();te();js();ut();Xl();yn();Jt=k.overview,{truth:zd}=k.thing,Tg={station:a`<path d="M1 12h22" stroke-width="2.5" />
    <circle cx="12" cy="12" r="5" fill="#fff" stroke-width="2.5" />`,hatch:a`
    <rect x="3" y="3" width="18" height="18" rx="2" stroke="#BF5200" stroke-width="1.5" stroke-dasharray="3 2.2" />
    <path d="M4 13 13 4M6 20 20 6M12 20l8-8" stroke="#D55E00" stroke-width="1.2" />
  `,term:a`<path d="M18 2v20" stroke-width="2" /><path d="m8 6 6 6-6 6-6-6z" fill="#D55E00" stroke="none" />`,house:a`<path d="M3 11 12 4l9 7M5 10v11h14V10M10 21v-6h4v6" stroke-width="2" />`,carry:a`<circle cx="12" cy="5" r="3" fill="currentColor" stroke="none" />
    <path d="M12 8v6l-6 8M12 14l6 8M6 11h12" stroke-width="2" />`,paper:a`<path d="M5 2h14v20H5zM8 7h8M8 11h8M8 15h5" stroke-width="2" />`},zg=({name:t})=>a`
  <svg width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true"
    focusable="false">
    ${Tg[t]}
  </svg>
`,{start:Fs}=Jt;tc={"":"kind",partner:"partner",vorm:"form"},Pg=(t,e,n)=>{let{word:s,lines:o}=Ie(e);if(!e)return[t.label,lt(n),Jt.nothing,"","","",0,0,0,""];let{most_basis:r,support_only:i,families:l,initiatives:c,partners:p,expected:u}=e;return[t.label,lt(n),s,o.join("; "),G("Basis",r),zd[String(i)],l,c,p,zd[String(u)]]},Ig=(t,e,n)=>[[...Jt.csv,...Js],...qe(t,e,n).flatMap(s=>s.cells.map((o,r)=>[...Pg(s,o,bn(n)[r]),...re(e,n.key)]))],qg=({answer:t,plan:e,plans:n})=>{let s=C(n.map(({date:o})=>o.slice(0,4)));return a`
  <div class="start">
    <${st} text=${Jt.heading} title=${Jt.title}>
      <p>${h(Jt.start.intro,{report:Zn(e)})}</p>
      <p><strong>${M(Jt.start.dated,s.length,{years:Lt(s)})}</strong>
        ${" "}${Jt.start.since}</p>
    <//>
    <${Fg} answer=${t} />
  </div>
  <${Ag} points=${t.points} count=${t.gaps.length} plans=${n} />
`}});async function Ad(t,e){let n=await it().ask("open_list",{name:t,data:e});if(n.checked)return n.checked;let s=vn(),o=new Set(s?.found.rows.map(({which:c})=>c)),r=!n.decisions.length&&n.rows.some(({which:c})=>o.has(c))?s?.decisions:[],i=(r||[]).filter(c=>Rg(c,n)),l=(r||[]).length-i.length;return it().board={name:t,decisions:n.decisions,undone:[],found:n,saved:!0,kept:i.length,gone:l},i.length&&await nc({decisions:i,undone:[]}),null}function Rg({about:t,which:e,field:n},s){if(t==="list")return n!==s.fields.day;let o={column:s.columns,row:s.rows,name:s.names}[t];return e==="*"||o.some(r=>r.which===e)}async function nc(t){let e=Dt(),{undone:n}=e;Object.assign(e,t,{saved:!1});try{let s=await it().ask("decide",{decisions:t.decisions});e.found={...e.found,...s,decisions:t.decisions}}catch(s){throw Object.assign(e,{decisions:e.found.decisions,undone:n}),s}}async function Ce(...t){let{decisions:e}=Dt();JSON.stringify(e.slice(-t.length))!==JSON.stringify(t)&&await nc({decisions:[...e,...t],undone:[]})}async function Bd(t){let{decisions:e,undone:n}=Dt(),[s,o]=[[...e,...n],e.length+t];o>=0&&o<=s.length&&await nc({decisions:s.slice(0,o),undone:s.slice(o)})}function Or(){let{rows:t,places:e}=Dt().found,n=t.filter(({open:r})=>!r),s=n.filter(r=>r.places.includes(e[e.length-1].value)).length,o=n.filter(({judged:r})=>!r).length;return h(k.board.progress,{placed:n.length-s,count:t.length,nowhere:s,without:o})}var vn,Dt,ci,ec,Sr,pi,co,ui,po=T(()=>{"use strict";P();B();Le();vn=()=>it().board,Dt=()=>vn();ci=(t,e,n,s="hand")=>({about:"row",which:t,field:e,value:n,by:s}),ec=t=>(e,n,s)=>({about:t,which:e,field:n,value:s,by:"hand"}),[Sr,pi]=[ec("column"),ec("name")],co=(t,e)=>ec("list")("",t,e);ui=t=>t.filter(({reading:e})=>e==="several"||e==="same")});function zn({label:t,value:e,options:n,id:s=null,type:o=null,pick:r}){let i=Uo(!1),l=c=>{let{value:p}=c.target;i.current=!1,p!==e&&r(p)};return a`
    <${n?"select":"input"} id=${s} type=${o} max=${o&&"9999-12-31"} aria-label=${t}
      value=${i.current?void 0:e}
      onKeyDown=${c=>{c.key==="Escape"&&(c.target.value=e),c.key==="Enter"?l(c):c.key!=="Tab"&&!c.ctrlKey&&(i.current=!0)}}
      onPointerDown=${()=>{i.current=!1}}
      onChange=${c=>i.current||l(c)}
      onBlur=${l}>
      ${n?.map(([c,p])=>a`<option value=${c}>${p}</option>`)}
    <//>
  `}var Cr=T(()=>{"use strict";W()});function Wg({column:t,act:e}){let[n,s]=t.both,{found:o}=Dt(),r=o.columns.some(({target:m,table:g})=>m===o.fields.role&&g===t.table);if(!n&&(r||!t.filled||t.role&&t.why!=="chosen"))return null;let i=n?[...r?["alongside"]:[],"all","eerste","splits","none"]:Object.keys(mt.roles),{partner:l,role:c}=o.fields,p={alongside:`${l}:${c}`,all:`${l}:${n}`,none:l},u=m=>e(()=>Ce(Sr(t.which,"target",p[m]||`${l}:${m}`))),$=t.reading===c?"alongside":t.reading,f=n?t.role===n?"all":"none":t.why==="chosen"&&(t.role||"none"),d=$==="?"?"":$||f;return a`
    <fieldset class="bordkeuze">
      <legend>${n?mt.whose:mt.does}</legend>
      ${i.map(m=>a`<label>
          <input type="radio" name=${`wie-${t.which}`} checked=${m===d} onChange=${()=>u(m)} />
          ${n?h(mt.readings[m],{one:n,other:s}):mt.roles[m]}
        </label>`)}
    </fieldset>
  `}function Dg({column:t,act:e}){let{targets:n,fields:s}=Dt().found,{which:o,head:r,examples:i,target:l,role:c,filled:p,read:u}=t,$=[t.why==="values"&&mt.by_values,t.options.length>0&&t.why==="head"&&h(mt.maybe,{what:t.options.join(", ")}),t.month_first&&mt.month_first,t.says].filter(Boolean),f=C([...n.slice(0,Nd),mt.notes,...n.slice(Nd)]),d=c?[[`${l}:${c}`,h(mt.with_role,{target:l,role:c})]]:[];return a`
    <tr class=${t.asks?"vraagt":""}>
      <th scope="row">${r}${t.table&&a` <span class="bij">${t.table}</span>`}</th>
      <td>${i.join(" · ")||"–"}</td>
      <td>
        <${zn} label=${h(mt.as,{head:r})} value=${d[0]?.[0]||l||mt.notes}
          options=${[...d,...en(f)]} pick=${m=>e(()=>Ce(Sr(o,"target",m===mt.notes?"":m)))} />
      </td>
      <td class=${l&&u<p?"vraag":""}>
        ${h(mt.read,{read:l?u:p,count:p})}
      </td>
      <td>
        ${$.join(" ")}
        ${l===s.partner&&a`<${Wg} column=${t} act=${e} />`}
      </td>
    </tr>
  `}function Hg(){let[t,e]=q(0),{rows:n,fields:s}=Dt().found,o=n[Math.min(t,n.length-1)];if(!o)return null;let r=o.who.map(({name:c,role:p})=>p?`${c} (${p})`:c).join(", "),l=Object.entries({[mt.fields.who]:r,...o.fields}).filter(([c,p])=>p&&c!==s.role);return a`
    <section class="bordproef">
      <h2>${h(mt.row,{place:t+1,count:n.length})}</h2>
      <p><span class="bij">${o.number}</span><strong>${o.title}</strong></p>
      <dl>${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
      <p class="acties">
        <button type="button" class="klein" disabled=${t===0} onClick=${()=>e(t-1)}>${mt.previous}</button>
        <button type="button" class="klein" disabled=${t>=n.length-1}
          onClick=${()=>e(t+1)}>${mt.following}</button>
      </p>
    </section>
  `}function Pd({act:t}){let{columns:e,rows:n,names:s,left_out:o,plan:r,fields:i}=Dt().found,l=[[h(mt.read,{read:n.filter(c=>!c.open).length,count:n.length}),mt.sum.placed],[h(mt.read,{read:n.filter(c=>c.led).length,count:n.length}),mt.sum.led],[String(ui(s).length),mt.sum.asks],[String(o.length),mt.sum.left_out]];return a`
    <div class="bordtwee">
      <table class="bordkolommen">
        <thead><tr>${mt.heads.map(c=>a`<th scope="col">${c}</th>`)}</tr></thead>
        <tbody>${e.map(c=>a`<${Dg} key=${c.which} column=${c} act=${t} />`)}</tbody>
      </table>
      <div>
        <section>
          <h2>${mt.plan}</h2>
          <label class="veld"><span>${mt.plan_title}</span>
            <${zn} id="plannaam" label=${mt.plan_title} value=${r.title}
              pick=${c=>t(()=>Ce(co(i.title,c)))} />
          </label>
          <label class="veld"><span>${mt.plan_day}</span>
            <${zn} id="plandag" type="date" label=${mt.plan_day} value=${r.day}
              pick=${c=>c&&t(()=>Ce(co(i.day,c)))} />
          </label>
        </section>
        <${Hg} />
        <section>
          <h2>${mt.sums}</h2>
          <dl class="bordsom">${l.map(([c,p])=>a`<dt>${c}</dt><dd>${p}</dd>`)}</dl>
          ${o.map(c=>a`<p class="zacht">${c}</p>`)}
        </section>
      </div>
    </div>
  `}var mt,Nd,Id=T(()=>{"use strict";W();P();po();B();Cr();mt=k.board.columns,Nd=-1});function qd({act:t}){let e=Vt(),[n,s]=q(null),[o,r]=q(""),[i,l]=q(""),c=(d,m)=>o||t(()=>(r(d),m().finally(()=>r("")))),p=d=>c(Ze.busy,async()=>{let m=await d(),g=await Ad(m.name,m.data);if(s(g&&{...g,given:m}),g)return Ct(g.message);location.hash=L("controleer",{stap:"kolommen"})}),u=d=>c(d?Ze.result.alongside_busy:Ze.result.making,async()=>{n&&(await wr(n.given,d)).ok&&(location.hash=L(d?"vergelijk":"overzicht"))}),$=d=>p(async()=>{let m=ld(d);return{name:m.name,data:await Hr(m)}}),f=(d,m)=>p(async()=>({name:d,data:new TextEncoder().encode(m)}));return ve(()=>{let d=m=>$(m.dataTransfer.files);return window.addEventListener("drop",d),()=>window.removeEventListener("drop",d)},[]),a`
    <div class="bordlijst">
      <section class="bordvak">
        <h2>${Ze.list.drop}</h2>
        <p>${Ze.list.kinds}</p>
        <label class="veld"><span>${Ze.list.file}</span>
          <input id="plan" type="file" accept=".xlsx,.yaml,.yml,.json,.csv,.txt,.tsv,.docx,.zip" ref=${e}
            onChange=${()=>$(e.current.files)} />
        </label>
        <p class="zacht">${Ze.list.others}</p>
        <p role="status">${o}</p>
      </section>
      <section>
        <label class="veld bordplak"><span>${Ze.list.paste}</span>
          <textarea id="plak" rows="6" value=${i}
            onInput=${d=>l(d.target.value)}></textarea>
        </label>
        <div class="acties">
          <button type="button" id="lees-plak" disabled=${!i.trim()}
            onClick=${()=>f(`${Ze.list.pasted}.txt`,i)}>
            ${Ze.list.paste_read}
          </button>
          <button type="button" id="voorbeeld"
            onClick=${()=>f(`${Ze.list.example_name}.csv`,Ze.list.example_list)}>${Ze.list.example}</button>
        </div>
      </section>
    </div>
    <${Pt} look="bordfeiten" items=${Ze.list.facts.map(({head:d,text:m})=>a`<strong>${d}</strong> ${m}`)} />
    <div class="antwoord">
      ${n&&a`<${ei} ...${n} />`}
      ${n?.ok&&a`<p class="acties">
          <button type="button" id="open-plan" onClick=${()=>u(!1)}>${k.check.open}</button>
          <button type="button" id="ernaast" onClick=${()=>u(!0)}>${k.check.alongside}</button>
          <span>${o}</span>
        </p>`}
    </div>
  `}var Ze,Rd=T(()=>{"use strict";je();W();J();po();B();Le();yr();_n();Ze=k.board});function Vg({which:t,text:e,act:n}){let[s,o]=q(null),[r,i]=[`wie-${encodeURIComponent(t)}`,s?.match(/.*;\s*/)?.[0]||""],l=s===null?[]:Dt().found.organisations;return a`<details><summary>${zt.other}</summary>
    <label class="veld"><span>${h(zt.other_who,{name:e})}</span>
      <input list=${r} autocomplete="off" onFocus=${()=>o(s||"")}
        onInput=${c=>o(c.target.value)} /></label>
    <datalist id=${r}>${l.map(c=>a`<option value=${i+c}></option>`)}</datalist>
    <button type="button" disabled=${!s?.trim()}
      onClick=${()=>n(()=>Ce(pi(t,"names",s||"")))}>${zt.other_take}</button></details>`}function Wd({act:t}){let{names:e,left_out:n,plan:s,fields:o}=Dt().found,r=(...p)=>e.filter(({reading:u})=>p.includes(u)),[i,l]=[r("several"),ui(e).length],c=(p,...u)=>t.bind(null,()=>Ce(pi(p,"names",u.join("; "))),void 0);return a`
    <p class="uitleg">${l?h(zt.intro,{count:e.length,asks:l}):zt.nothing}</p>
    <${jr} act=${t} title=${zt.several} names=${i}
      after=${i.length>1&&a`<p><button type="button" id="splits-alle"
          onClick=${c("*")}>${M(zt.take_all,i.length)}</button></p>`}>
      ${({which:p,text:u,parts:$})=>a`
        <p>${$.map(f=>a`<span class="bordnaam">${f}</span> `)}</p>
        <p class="acties">
          <button type="button" onClick=${c(p,...$)}>${h(zt.split,{count:$.length})}</button>
          <button type="button" class="alslink" onClick=${c(p,u)}>${zt.one}</button>
        </p>
      `}
    <//>
    <${jr} act=${t} title=${zt.same} names=${r("same")}>
      ${({which:p,parts:u,meant:$})=>a`
        <p>${h(zt.same_text,{meant:$})}</p>
        <p class="acties">
          <button type="button" onClick=${c(p,$)}>${zt.yes}</button>
          <button type="button" class="alslink" onClick=${c(p,...u)}>${zt.no}</button>
        </p>
      `}
    <//>
    <${jr} act=${t} title=${zt.new} names=${r("new")}>
      ${({which:p,text:u,kind:$})=>a`
        <${zn} label=${h(zt.kind_of,{name:u})} value=${$||"organisatie"}
          options=${Object.entries(zt.new_kinds)} pick=${f=>t(()=>Ce(pi(p,"kind",f)))} />
      `}
    <//>
    <${jr} act=${t} title=${zt.no_partner} names=${r("no_partner")}
      after=${a`<p class="zacht">${zt.no_partner_more}</p>`} />
    ${n.length>0&&a`<section class="bordnamen">
        <h2>${zt.left_out}</h2><ul>${n.map(p=>a`<li>${p}</li>`)}</ul>
        <p class="zacht">${zt.left_out_more}</p>
      </section>`}
    <${jr} act=${t} title=${zt.known} names=${r("known","split","decided")}>
      ${({meant:p})=>p&&a`<p class="zacht">${h(zt.means,{meant:p})}</p>`}
    <//>
    <section>
      <h2>${zt.expect}</h2>
      <p class="zacht">${zt.expect_more}</p>
      <label>
        <input type="checkbox" id="verwacht" checked=${s.without!=="ja"}
          onChange=${p=>t(()=>Ce(co(o.without,p.target.checked?"nee":"ja")))} />
        ${zt.expect_yes}
      </label>
    </section>
  `}var zt,jr,Dd=T(()=>{"use strict";W();P();po();B();Cr();zt=k.board.partners;jr=({title:t,names:e,act:n,children:s,after:o=null})=>e.length>0&&a`
    <section class="bordnamen">
      <h2>${t} <span class="zacht">${e.length}</span></h2>
      ${o}
      <ul>${e.map(r=>a`<li key=${r.which}>
            <p><strong>“${r.text}”</strong> <span class="zacht">${M(zt.count,r.count)}</span></p>
            ${s?.(r)}<${Vg} ...${r} act=${n} />
          </li>`)}</ul>
    </section>
  `});function Kg(t,e){let n=e?t.indexOf(e):-1;return n<0?t:a`${t.slice(0,n)}<mark>${e}</mark>${t.slice(n+e.length)}`}function Gg({row:t,name:e,act:n}){let{choices:s}=Dt().found,o=t.asks[e],r=[["","…"],...en(s[e]||[])],i=l=>n(()=>Ce(Sr(o.which,o.field,l)));return a`
    <p class="bordvraag">
      ${t.marks[e]}${" "}
      ${o.meant&&a`<button type="button" class="alslink" onClick=${()=>i(o.meant)}>${wt.right}</button>`}
      ${s[e]&&a`<${zn} label=${`${e}: ${o.word}`} value="" options=${r} pick=${i} />`}
    </p>
  `}function Jg({row:t,act:e,place:n,hold:s,all:o}){let{places:r,choices:i,fields:l}=Dt().found,[c,p]=q(!1),u=t.fields[l.step],$=t.fields[l.kind]||"",f=m=>{n(t,c&&u&&!t.places.includes(m)?`${u}; ${m}`:m),p(!1)};function d(m){let{target:g,currentTarget:b,key:y,shiftKey:w}=m;if(g!==b||m.ctrlKey||m.altKey||m.metaKey)return;let O=r.find(v=>v.key===y.toUpperCase());if(O)f(O.value);else if(y==="Enter"&&w&&t.proposal)o();else if(y==="Enter"&&t.proposal)f(t.proposal.value);else if(y.toUpperCase()==="L")n(t,"");else if(y==="+")p(!0);else if(y==="ArrowDown"||y==="ArrowUp"){let v=[...document.querySelectorAll(".bordkaart")];v[v.indexOf(b)+(y==="ArrowDown"?1:-1)]?.focus()}else if(y==="Escape")document.querySelector(".is-gekozen .bordreden")?.focus();else return;m.preventDefault()}return a`
    <li><article class="bordkaart" tabindex="0" aria-label=${`${t.number} ${t.title}`.trim()} onKeyDown=${d}>
        <h3><span class="bij">${t.number}</span>${Kg(t.title,t.proposal?.word||"")}</h3>
        <p class="zacht">
          ${t.who.map(({name:m,role:g})=>a`<span>${m}${g&&` (${g})`} · </span>`)}
          <span>${l.status}: ${t.fields[l.status]||wt.unknown} · </span>
          ${t.place}
        </p>
        ${Object.keys(t.asks).map(m=>a`<${Gg} row=${t} name=${m} act=${e} />`)}
        <div class="bordplekken" role="group" aria-label=${t.title}>
          ${r.map(({value:m,key:g})=>a`<button type="button" class=${t.proposal?.value===m?"is-voorstel":""}
              aria-pressed=${String(t.places.includes(m))} onClick=${()=>f(m)}>
              ${m} <kbd aria-hidden="true">${g}</kbd></button>`)}
        </div>
        <label class="veld"><span>${wt.kind}</span>
          <${zn} label=${wt.kind} value=${$} pick=${m=>{s(),e(()=>Ce(ci(t.which,l.kind,m)))}}
            options=${[["",wt.unknown],...en(C([...$?[$]:[],...i[l.kind]]))]} />
        </label>
        <p class="acties">
          ${t.proposal&&!r.some(({value:m})=>m===t.proposal?.value)&&a`<button type="button" class="is-voorstel" onClick=${()=>f(t.proposal?.value||"")}>
              ${t.proposal.value} <kbd aria-hidden="true">↵</kbd>
            </button>`}
          ${u&&a`<button type="button" class="alslink" onClick=${()=>p(!0)}
                aria-pressed=${String(c)}>${wt.plus}</button>
              <button type="button" class="alslink" onClick=${()=>n(t,"")}>${wt.later}</button>`}
          ${t.proposal&&a`<span class="zacht">${t.proposal.reason}</span>`}
        </p>
    </article></li>
  `}function Qg(){let{cells:t,places:e}=Dt().found,n=e.slice(0,-2);return a`
    <section class="bordgroei">
      <h2>${wt.matrix}</h2>
      <p class="zacht">${wt.matrix_more}</p>
      <table><thead><tr><td></td>
          ${n.map(({value:s,key:o})=>a`<th scope="col"><abbr title=${s}>${o}</abbr></th>`)}
        </tr></thead>
        <tbody>
          ${t.map(({kind:s,placed:o,open:r})=>a`<tr><th scope="row">${s}</th>
              ${o.map((i,l)=>a`<td class=${i?"is-vol":r[l]?"is-open":""}>
                  ${i||(r[l]?"":"–")}
                  ${r[l]>0&&a`<span>${h(wt.open_at,{count:r[l]})}</span>`}
                </td>`)}
            </tr>`)}
      </tbody></table>
    </section>
  `}function Hd({act:t}){let{reasons:e,rows:n,places:s,fields:o}=Dt().found,[r,i]=q(e[0]?.reason||""),[l,c]=q(Ug),[p,u]=q(0),[$,f]=q([]),d=Vt(),[m,g]=q(0),b=[...e,...["",di].map(E=>({reason:E,value:"",count:0,strength:""}))].map(E=>({...E,count:n.filter(Et=>sc(Et,E.reason)).length})).filter(({count:E})=>E),y=n.find(({which:E})=>E===$.at(-1)),w=b.find(({reason:E})=>E===r)||b.find(({reason:E})=>y&&sc(y,E))||b[0],O=w?.reason,v=E=>{i(E),f([]),u(0),K()&&d.current?.scrollIntoView()},j=n.filter(E=>sc(E,O)||E.open&&$.includes(E.which)),N=Math.max(0,Math.min(p,j.length-1)),St=E=>t(()=>Ce(...E.map(Et=>ci("*",o.step,"",Et))),Or);async function ft(E,Et){let he=j.indexOf(E);await t(()=>Ce(ci(E.which,o.step,Et)));let Mr=Dt().found.rows.filter(({open:N$})=>N$).length;Ct(h(Et?wt.is_at:wt.is_open,{title:E.number||E.title,value:Et,count:Mr})),g(Mr||!E.open?he+1:-1)}ve(()=>{if(!m)return;m<0&&_t("verder")?.focus();let E=d.current?.querySelectorAll(".bordkaart")||[],Et=E[Math.min(K()?1:m,E.length)-1];m>0&&(Et||document.querySelector(".bordreden"))?.focus(),g(0)},[m]);let A=e.filter(({strength:E})=>E==="sterk").map(({reason:E})=>E),Ot=E=>E===di?wt.done:E||wt.none;return a`
    <p class="bordstand">${Or()} ${n.every(({judged:E})=>E)&&wt.all_done}</p>
    <div class="borddrie">
      <section class="bordredenen">
        <h2>${wt.reasons}</h2>
        ${A.length>1&&a`<button type="button" id="alle-sterke" onClick=${()=>St(A)}>${wt.take_strong}</button>`}
        <ul>
          ${b.map(({reason:E,value:Et,count:he,strength:Mr})=>a`<li key=${E} class=${E===O?"is-gekozen":""}>
                <button type="button" class="alslink bordreden" aria-pressed=${String(E===O)}
                  onClick=${()=>v(E)}><span class="bordtal">${he}</span> ${Ot(E)}</button>
                <p class="zacht">
                  ${Mr==="zwak"&&a`<span class="bordnaam">${wt.weak}</span> `}
                  ${Et?h(wt.proposal,{value:Et}):E===di?wt.done_more:wt.none_more}
                </p>
                ${Et&&a`<button type="button" class="klein" aria-label=${`${M(wt.take,he)}: ${E}`}
                    onClick=${()=>St([E])}>${M(wt.take,he)}</button>`}
            </li>`)}
        </ul>
      </section>
      <section class="bordkaarten" ref=${d}>
        <h2>${w&&Ot(w.reason)} <span class="zacht">${j.length||""}</span></h2>
        <details class="bordtoetsen"><summary>${wt.keys}</summary>
          <p>${h(wt.keys_more,{last:s.length-3})}</p>
        </details>
        <ul>
          ${(K()?j.slice(N,N+1):j.slice(0,l)).map(E=>a`<${Jg} key=${E.which} ...${{row:E,act:t,place:ft}}
              hold=${()=>f([...$,E.which])}
              all=${()=>St([E.proposal?.reason||""])} />`)}
        </ul>
        ${K()&&j.length>1&&a`<p class="acties bordblad">
            <button type="button" disabled=${!N} onClick=${()=>u(N-1)}>${wt.previous}</button>
            <span>${h(wt.which,{place:N+1,count:j.length})}</span>
            <button type="button" disabled=${N>j.length-2}
              onClick=${()=>u(N+1)}>${wt.following}</button>
          </p>`}
        ${!K()&&j.length>l&&a`<button type="button"
            onClick=${()=>c(j.length)}>${h(wt.more,{count:j.length-l})}</button>`}
      </section>
      <${Qg} />
    </div>
  `}var wt,Ug,di,sc,Vd=T(()=>{"use strict";je();W();xt();P();po();B();Cr();wt=k.board.place,Ug=30,di="-",sc=({open:t,proposal:e},n)=>n===di?!t:n?e?.reason===n:t&&!e});function Ud({act:t}){let e=Dt(),{name:n,decisions:s}=e,{rows:o,plan:r,access:i,fields:l}=e.found,[c,p]=q(null),[u,$]=q(""),f=JSON.stringify(s),d=e.taken===f&&it().own;ve(()=>{d||t(async()=>{e.taken=f;let w=await wr({name:n,decisions:s},!1);p(w.ok?null:w)})},[f]);let m=()=>u!==Ue.alongside_busy&&Kn($,Ue.alongside_busy,async()=>{let w=await wr({name:n,decisions:s},!0);if(!w.ok)return p(w);location.hash=L("vergelijk")});if(c)return a`<div class="antwoord"><${ei} ...${c} /></div>`;if(!d)return a`<p role="status">${Ue.making}</p>`;let g=H(z.route.query),b=_.plans.find(({title:w})=>w===r.title)||_.plans[_.plans.length-1],y=V(g).apart.filter(w=>w.plan===b.key&&w.groups.length);return a`
    <p>
      ${Or()}
      ${o.some(w=>!w.judged)&&a` <strong>${Ue.not_yet}</strong>`}
    </p>
    <${li} by="kind" scenario=${g} plan=${b} />
    ${y.map(({kind:w,groups:O})=>{let v=O.flatMap(j=>j.things);return a`<p>${M(Ue.apart,v.length,{kind:nt(w)})} <${pt} ids=${v} /></p>`})}
    ${z.route.query.cel&&a`<${Bo} address=${z.route.query.cel} by="kind" scenario=${g} />`}
    <p><a href=${L("aandachtspunten")}>${Ue.questions}</a></p>
    <section class="blok">
      <h2>${Ue.take_along}</h2>
      <label class="veld"><span>${Ue.access}</span>
        <${zn} id="toegang" label=${Ue.access} value=${r.access||"niet-openbaar"}
          options=${i.map(w=>[w,w.replace("-"," ")])} pick=${w=>t(()=>Ce(co(l.access,w)))} />
      </label>
      <p class="zacht">${Ue.access_more}</p>
      <${Xa} files=${[{id:"bewaar-werkmap",label:Ue.workbook,name:"workbook",given:{decisions:s}}]}>
        <button type="button" id="bewaar-keuzes" onClick=${()=>Yg(e)}>${Ue.choices}</button>
        <button type="button" id="ernaast" onClick=${m}>${Ue.alongside}</button>
        <span role="status">${u}</span>
      <//>
      <p class="zacht">${Ue.workbook_more} ${Ue.next_list}</p>
    </section>
    <${ti} />
  `}var Ue,Yg,Kd=T(()=>{"use strict";W();J();P();At();po();B();Le();ct();eo();te();ut();Xl();Cr();yr();Ue=k.board.result,Yg=t=>gn("keuzes.yaml",`${JSON.stringify({keuzes:t.decisions},null,1)}
`,"application/yaml")});function Jd({state:t,why:e,own:n}){let s=k.werkplaats;return a`
    <p>
      ${n?a`<strong>${h(s.own,{name:n})}</strong> <a href="#/controleer">${s.to_save}</a>. `:a`${h(s.shipped,{title:_.meta.title})} `}
      ${t==="off"?e:s.states[t]}
    </p>
  `}function nb(){let t=document.activeElement,e=tb.find(s=>t?.closest(s)),n=e?[...document.querySelectorAll(e)].indexOf(t?.closest(e)):0;return()=>{let s=document.activeElement;if(s&&s!==document.body&&s!==_t("inhoud"))return;let o=e?[...document.querySelectorAll(e)]:[],r=o[Math.min(n,o.length-1)],i=t?.id&&_t(t.id)||(r?.matches("[tabindex]")?r:r?.querySelector(eb));(i||document.querySelector("main h1"))?.focus({preventScroll:!i})}}function sb({at:t,act:e}){let{decisions:n,undone:s,found:o,kept:r,gone:i}=Dt(),l=o.rows.filter($=>$.open).length,c=Es[Es.indexOf(t)+1],p=($,f)=>e(Bd.bind(null,$),()=>f),u=t==="plaatsen"&&l?h(Ht.next_open,{count:l}):Ht.next[t];return a`
    <div class="bordbalk">
      <p>
        <span class="bordaantal">${M(Ht.decided,n.length)}</span>
        ${t==="kolommen"&&r+i>0&&a` <span>${h(Ht.result.next_done,{kept:r,gone:i})}</span>`}
      </p>
      <button type="button" id="ongedaan" aria-keyshortcuts="Control+Z" aria-disabled=${String(!n.length)}
        onClick=${()=>n.length&&p(-1,Ht.undone)}>${Ht.undo}</button>
      <button type="button" id="opnieuw" aria-keyshortcuts="Control+Y" aria-disabled=${String(!s.length)}
        onClick=${()=>s.length&&p(1,Ht.redone)}>${Ht.redo}</button>
      <button type="button" id="tussenstand" onClick=${()=>Xg(e)}>${Ht.keep}</button>
      ${c&&a`<a class="verder" id="verder" href=${L("controleer",{stap:c})}>${u}</a>`}
    </div>
  `}function Yd({route:t}){let[,e]=q(0),[n,s]=q(""),o=t.query.stap||"",r=vn()&&Es.includes(o)?o:Es[0],{of:i,Step:l}=Gd[r],c=(vn()?.found.plan.day||"").split("-").reverse().map(Number).join("-");async function p(f,d){let m=nb(),g=vn()?.decisions.length;try{s(""),await f(),e(y=>y+1);let b=vn()?.decisions.length||0;d?Ct(d()):b!==g&&Ct(M(Ht.decided,b)),window.setTimeout(m,60)}catch(b){s(b.message)}}let u=vn()?.found.plan;ve(()=>{z.started&&window.scrollTo(0,0)},[r]),ve(()=>{function f(g){let b=_t({z:"ongedaan",y:"opnieuw"}[g.key]||"");!b||!g.ctrlKey||g.target.matches("input,textarea")||(b.click(),g.preventDefault())}let d=g=>vn()?.saved===!1&&g.preventDefault(),m=new AbortController;return window.addEventListener("keydown",f,{signal:m.signal}),window.addEventListener("beforeunload",d,{signal:m.signal}),()=>m.abort()},[z.route]);let $={day:c,own:vn()?.found.own,count:vn()?.found.rows.length};return a`
    <${Zg} at=${r} />
    <${st} key=${r} text=${i.title} title=${`${k.check.title}: ${Ht.steps[r]}`}>
      ${i.intro&&r!=="partners"&&a`<p class="uitleg">${h(i.intro,$)}</p>`}
    <//>
    ${u&&a`<p class="zacht">${h(Ht.source,{...u,day:c,who:u.access||Ht.private})}</p>`}
    ${n&&a`<p role="alert" class="bordfout"><strong>${n}</strong></p>`}
    <${l} key=${`stap-${r}`} act=${p} />
    ${vn()&&r!==Es[0]&&a`<${sb} at=${r} act=${p} />`}
    ${r===Es[0]&&a`<${ti} /><${id} />`}
  `}var Ht,Gd,Es,Qd,Zg,Xg,tb,eb,Zd=T(()=>{"use strict";je();W();J();xt();P();po();B();Le();Id();Rd();Dd();Vd();Kd();te();yr();Ht=k.board,Gd={lijst:{of:Ht.list,Step:qd},kolommen:{of:Ht.columns,Step:Pd},plaatsen:{of:Ht.place,Step:Hd},partners:{of:Ht.partners,Step:Wd},resultaat:{of:Ht.result,Step:Ud}},Es=Object.keys(Gd);Qd=()=>a`
  <${st} text=${Ht.elsewhere.title}><p class="uitleg">${Ht.elsewhere.intro}</p><//>
  <ol>${Ht.elsewhere.ways.map(t=>a`<li>${t}</li>`)}</ol>
  <${Mo} />
`,Zg=({at:t})=>a`
  <nav class="bordstappen" aria-label=${Ht.steps_label}><ol>
      ${Es.map((e,n)=>a`<li class=${n<Es.indexOf(t)?"is-gedaan":""}>
          <a href=${L("controleer",{stap:e})} aria-current=${e===t?"step":null}>
            <span class="bordnummer" aria-hidden="true">${n+1}</span> ${Ht.steps[e]}</a>
        </li>`)}
  </ol></nav>
`,Xg=t=>t(async()=>{let e=Dt(),{name:n,data:s}=await it().ask("workbook",{decisions:e.decisions});gn(n,s,kr.xlsx),e.saved=!0}),tb=[".bordkaart",".bordredenen li",".bordnamen li",".bordkolommen tr"],eb=":is(button,select,input,a)"});function ob({columns:t,rows:e}){let n=r=>i=>i[r]??"",s=t.map((r,i)=>({key:String(i),label:r,text:n(i)})),o=e.length>oc?` ${h(an.first,{count:oc})}`:"";return a`
    <${ht} id="eigen-uitkomst" caption=${`${M(an.rows,e.length)}${o}`}
      rows=${e.slice(0,oc)} columns=${s} />
    <div class="acties"><${me} name=${an.file} rows=${()=>[t,...e]} label=${an.csv} /></div>
  `}function e$({start:t=an.example}){let[e,n]=q(t),[s,o]=q(""),[r,i]=q(null);function l(){i(null),Kn(o,an.busy,async()=>i(await it().ask("ask",{text:e})))}return a`
    <section class="blok">
      <h2>${an.title}</h2>
      <p class="zacht">${an.intro}</p>
      <label class="veld breed"><span>${an.label}</span>
        <textarea id="eigen-vraag" rows="10" spellcheck=${!1} value=${e}
          onInput=${c=>n(c.target.value)}></textarea>
      </label>
      <div class="acties"><button type="button" id="stel" onClick=${l}>${an.ask}</button></div>
      <div aria-live="polite">
        ${s&&a`<p>${s}</p>`}
        ${r&&"yes"in r&&a`<p><strong>${r.yes?an.yes:an.no}</strong></p>`}
        ${r?.graph&&a`<${t$} label=${an.result} text=${r.graph} />`}
        ${r?.columns&&a`<${ob} columns=${r.columns} rows=${r.rows} />`}
      </div>
    </section>
  `}function ib(t){let e=Object.entries(t.columns),n=s=>ms(s.subject)?a`<${F} id=${s.subject} />`:s.subject_label;return[...e.map(([s,o],r)=>({key:s,label:o,text:i=>n$(s,i),cell:r===0&&s==="subject_label"?n:void 0})),...e.some(([s])=>s==="severity")?[]:[rb],...In(s=>s.plan),{key:"bron",label:Ft.columns.place,sort:!1,text:ab}]}function lb({name:t,query:e,scenario:n}){let s=s$(n).filter(c=>c.query===t);if(!s.length)return a`<p>${Ft.nothing}</p>`;let o=ib(e),r={rows:M(Ft.rows,s.length),scenario:Nt(n)},i={key:"sentence",label:Ft.columns.sentence,text:c=>c.sentence},l=()=>jn([i,...o],s,c=>re(n,c.plan));return a`
    <${ht} id=${`uitkomst-${t}`} caption=${h(Ft.caption,{title:e.title,...r})}
      rows=${s} columns=${o} />
    <p class="zacht">${k.gaps.weights}</p>
    <div class="acties">
      <${me} name=${`${t}.csv`} rows=${l} />
      <a href=${L("aandachtspunten",{vraag:t})}>${Ft.as_sentences}</a>
    </div>
  `}function cb({name:t,query:e,scenario:n}){let s=e.shelf===ua,o=L("overzicht",{rijen:Ft.rows_of[t]});return a`
    <p class="kruimel"><a href=${L("vragen")}>${Ft.title}</a></p>
    <${st} text=${e.title}><p class="uitleg">${e.question}</p><//>
    ${s&&a`<${hn}><${ma} /><//>`}
    <${kn} pairs=${[[Ft.why,e.why],[Ft.weight,e.severity]]} />
    ${s&&a`<section><h2>${Ft.result}</h2><${lb} ...${{name:t,query:e,scenario:n}} /></section>`}
    ${!dl([t,e])&&a`<p>${e.open?Ft.open:Ft.elsewhere}</p>`}
    ${t in Ft.rows_of&&a`<p><a href=${o}>${Ft.in_overview}</a></p>`}
    <details>
      <summary>${Ft.sparql}</summary>
      <${t$} label=${Ft.sparql} text=${e.sparql} lang="en" />
      <${Ss} text=${()=>e.sparql} label=${Ft.copy} />
    </details>
    ${ce()&&!e.open&&a`<${e$} key=${t} start=${e.sparql} />`}
  `}function pb({shelf:t,counts:e}){let n=Object.entries(_.queries).filter(([,o])=>o.shelf===t.name).map(([o,r])=>({...r,name:o}));if(!n.length)return null;let s=[{key:"titel",label:Ft.columns.title,text:o=>o.title,cell:o=>a`<a href=${L(["vragen",o.name])}>${o.title}</a>`},{key:"vraag",label:Ft.columns.question,sort:!1,text:o=>o.question},{key:"aantal",label:Ft.columns.found,text:o=>String(e.get(o.name)||0)}];return a`
    <section>
      <h2>${t.title}</h2>
      <p class="zacht">${t.intro}</p>
      <${ht} id=${`plank-${t.name}`} caption=${t.title} hideCaption rows=${n}
        columns=${t.name===ua?s:s.slice(0,2)} />
    </section>
  `}function o$({route:t}){let e=H(t.query),n=t.path[1],s=_.queries[n];if(n&&!s)return a`<${Ms} />`;if(n)return a`<${cb} ...${{name:n,query:s,scenario:e}} />`;let o=mo(s$(e).map(r=>r.query));return a`
    <${st} text=${Ft.title}><p class="uitleg">${Ft.intro}</p><//>
    ${ce()&&a`<${e$} />`}
    ${Ft.shelves.map(r=>a`<${pb} shelf=${r} counts=${o} />`)}
  `}var Ft,an,oc,t$,Xd,n$,s$,rb,ab,r$=T(()=>{"use strict";W();J();xt();P();At();B();Le();or();Y();ct();Je();te();Fo();ut();Re();gr();Ft=k.questions,an=k.questions.own,oc=200;t$=({label:t,text:e,lang:n})=>a`<pre tabindex="0" role="region" aria-label=${t}><code lang=${n}>${e}</code></pre>`;Xd={barrier:t=>t.barrier&&lt(t.barrier),kind:t=>t.kind&&nt(t.kind),partner:t=>t.partner&&S(we(t.partner)||t.partner),severity:t=>G("Severity",t.severity),detail:t=>t.detail&&(ms(t.detail)?S(t.detail):t.description)},n$=(t,e)=>(Xd[t]?Xd[t](e):e[t])||"",s$=t=>V(t).gaps.flatMap(e=>Rn(e).map(n=>({...n,plan:e.plan}))),rb={key:"severity",label:Ft.columns.weight,text:t=>String(Object.keys(_.codes.Severity).indexOf(t.severity)),csv:t=>n$("severity",t),cell:t=>a`<${ga} severity=${t.severity} />`},ab=t=>Ys(t).map(de).join("; ")});function l$(t,e,n){let s=e;return{placed:t.map(r=>{let i=n(r);return s+=i,{...r,y:s-i,middle:s-i/2}}),bottom:s}}function db({lane:t,rows:e,wide:n}){let s=bs(e,!0),o=t.y+24;return a`
    <g class="laan">
      <line x1="0" x2=${It.left+n} y1=${t.y} y2=${t.y} />
      <text class="laannummer" x="22" y=${o} text-anchor="end">${t.number}</text>
      ${t.title.map((r,i)=>a`<text class="laannaam" x="32" y=${o+i*It.line}>${r}</text>`)}
      <text class=${s.length?"laantal open":"laantal"} x="32" y=${o+t.title.length*It.line}>
        ${s.length?s.join(" · "):M(As.lane_total,e.length)}
      </text>
    </g>
  `}function $b({row:t,lane:e,shown:n,point:s}){let o=It.left+t.x,r=e.middle+((e.levels-1)/2-t.level)*It.level,i=t.tail&&ac[t.outcome].tail&&It.left+t.tail,l={row:t,x:o,y:r};return a`
    ${i&&a`<path class="staart" d=${`M${o} ${r} H${Math.max(i,o+9)} m0 -5 v10`} />`}
    <a href=${Ke(t.work)} class=${`belofte ${n?"gekozen":""}`} aria-label=${ub(t)}
      transform=${`translate(${o} ${r})`} onMouseEnter=${()=>s(l)} onFocus=${()=>s(l)}>
      <circle class="raakvlak" r="10" />
      <g transform=${t.small?"scale(.75)":"scale(1.12)"}><${Ya} outcome=${t.outcome} /></g>
    </a>
  `}function mb({at:t,width:e,height:n,close:s}){let{row:o,x:r,y:i}=t,[l]=Me(o.id),c=Ji(o.work),p={...r>e*.62?{right:$i(e-r+14,e)}:{left:$i(r+14,e)},...i>n*.6?{bottom:$i(n-i,n)}:{top:$i(i,n)}};return a`
    <div class="belofte-kaart" style=${p} onMouseLeave=${s}>
      <p><strong>${o.name}</strong></p>
      <p>${o.modality}: ${o.what?`${o.what}, `:""}${o.quote} <span class="zacht">(${o.by})</span></p>
      <p><${ao} outcome=${o.outcome} on=${o.on&&h(As.card.came,{day:o.on})} /></p>
      ${c.length>0&&a`<p class="zacht">${k.gaps.deadline.how.leads}: <${pt} ids=${c} /></p>`}
      ${l&&a`<p class="zacht">${de(l)}</p>`}
    </div>
  `}function c$({plan:t,rows:e,date:n}){let[s,o]=q(null),r=Vt(),{wide:i,years:l,beyond:c}=ks(t),{placed:p,bottom:u}=l$(mi(t,e),It.top,({levels:j,title:N})=>Math.max(j*It.level+It.pad,N.length*It.line+36)),$=It.left+i+20,f=u+It.foot,d=Yi(t,n),m=It.left+d.x,g=h(As.report,{date:et(d.date)}),b=g.length*8.6+24,y=()=>o(null),w=j=>j.key==="Escape"&&y(),O=c&&{x:It.left+c.x,y:It.top-9},v=Math.min(Math.max(m-b/2,It.left),$-b);return a`
    <div class="lanenvak" ref=${r} onMouseLeave=${y} onKeyDown=${w}>
      <svg class="lanen" viewBox=${`0 0 ${$} ${f}`} role="group" aria-label=${As.picture}>
        <rect class="daarna" x=${m} y=${It.top} width=${$-m} height=${u-It.top} />
        ${l.map(({year:j,x:N})=>a`
            <g class="jaar">
              <line x1=${It.left+N} x2=${It.left+N} y1=${It.top} y2=${u} />
              <text x=${It.left+N+4} y=${It.top-9}>${j}</text>
            </g>
          `)}
        ${c&&a`<g class="jaar"><text text-anchor="middle" ...${O}>${As.beyond}</text></g>`}
        ${p.map(j=>a`<${db} lane=${j} rows=${j.mine} wide=${i+20} />`)}
        <line class="laaneind" x1="0" x2=${$} y1=${u} y2=${u} />
        <line class="nu" x1=${m} x2=${m} y1=${It.top-8} y2=${u} />
        <g class="nulabel">
          <rect x=${v} y=${u+4} width=${b} height="28" rx="3" />
          <text x=${v+b/2} y=${u+24} text-anchor="middle">${g}</text>
        </g>
        ${p.flatMap(j=>j.mine.map(N=>a`
              <${$b} key=${N.id} row=${N} lane=${j} shown=${s?.row.id===N.id} point=${o} />
            `))}
      </svg>
      ${s&&a`<${mb} at=${s} width=${$} height=${f} close=${y} />`}
    </div>
  `}function d$({scenario:t,plan:e}){let n=Qn(e,t.date);if(!n.length)return null;let{wide:s,years:o,beyond:r}=ks(e),i=un(e.key,t.date),l=m=>i$+8+m/s*(Wo-i$-16),c=m=>Math.max(fb,u$(m)*p$+4),{placed:p,bottom:u}=l$(mi(e,n),rc,c),$=l(Yi(e,i).x),f=p.map(m=>h(a$.description,{chapter:wo(m),counts:Lt(bs(m.mine))})),d=$>Wo-150?"end":"start";return a`
    <svg class="banen" viewBox=${`0 0 ${Wo} ${u+16}`} role="img" aria-label=${f.join(" ")}>
      <rect class="straks" x=${$} y=${rc} width=${Wo-$} height=${u-rc} />
      ${o.map(({year:m,x:g})=>a`
          <line class="jaar" x1=${l(g)} x2=${l(g)} y1="4" y2=${u} />
          <text class="jaartal" x=${l(g)+4} y="12">${m}</text>
        `)}
      ${r&&a`<text class="jaartal" x=${l(r.x)} y="12" text-anchor="middle">${As.beyond}</text>`}
      ${p.map(m=>a`
          <line class="baan" x1="0" x2=${Wo} y1=${m.y} y2=${m.y} />
          <text x="0" y=${m.middle+4}>${kb(wo(m))}</text>
        `)}
      ${p.flatMap(({y:m,mine:g})=>gb(g).map(([b,y])=>a`<text class="jaartal" x=${l(b)-8} y=${m+12} text-anchor="end">+${y}</text>`))}
      <line class="baan" x1="0" x2=${Wo} y1=${u} y2=${u} />
      <line class="peil" x1=${$} x2=${$} y1="2" y2=${u+4} />
      <text class="peildag" x=${d==="end"?$-4:$+4} y=${u+13} text-anchor=${d}>
        ${h(a$.line,{date:et(i)})}
      </text>
      ${p.flatMap(m=>m.mine.filter(g=>g.level<ic).map(g=>a`
            <g transform=${`translate(${l(g.x)} ${bb(m,g)}) scale(${hb})`}>
              <title>${[g.name,g.by,ac[g.outcome].phrase].join(", ")}</title>
              <${Ya} outcome=${g.outcome} />
            </g>
          `))}
    </svg>
  `}var a$,As,ac,It,ub,mi,$i,i$,Wo,rc,p$,fb,hb,ic,u$,gb,bb,kb,lc=T(()=>{"use strict";W();J();P();B();Y();Bt();ut();br();a$=k.summary.lanes,As=k.promises,ac=k.shared.outcomes,It={left:320,top:32,foot:40,level:19,pad:30,line:21};ub=t=>h(As.mark,{...t,what:t.what||As.card.none,phrase:ac[t.outcome].phrase}),mi=(t,e)=>ks(t).lanes.map((n,s)=>({...n,mine:e.filter(o=>o.lane===s)})).filter(({mine:n})=>n.length);$i=(t,e)=>`${t/e*100}%`;[i$,Wo,rc,p$,fb,hb]=[262,690,17,8,16,.62],ic=30,u$=t=>Math.min(t.levels,ic),gb=t=>[...mo(t.filter(({level:e})=>e>=ic).map(({x:e})=>e))],bb=(t,e)=>t.middle+(e.level-(u$(t)-1)/2)*p$,kb=t=>t.length>52?`${t.slice(0,51).trim()}…`:t});function wb({step:t,number:e,missing:n,partners:s,column:o}){let r=o.undecided?Sn.route.undecided:Sn.route.no_partner,i=n.map(({label:l})=>a`<li><span>${l}</span></li>`);return a`
    <li class=${s.length||o.undecided?"":"leeg"}>
      <div class="halteplaats">
        <span class="nummer-blad">${e}</span>
        <div><h3>${t.label}</h3><p>${s.length?o.phrase:r}</p></div>
      </div>
      <div>
        ${n.length>0&&a`<ul class="gemis" aria-label=${Sn.route.silent}>${i}</ul>`}
        <ul class="namen">
          ${s.map(({id:l,label:c,cells:p})=>a`
              <li class=${Rt(l)?"verzamel":""}>
                <${_e} basis=${p[e-1]?.most_basis} />${c}
              </li>
            `)}
        </ul>
      </div>
    </li>
  `}function yb({scenario:t,plan:e}){let n=qe("kind",t,e),s=qe("partner",t,e),{reach:o}=V({...t,plan:e.key});return a`
    <ol class="blad-route">
      ${e.steps.map((r,i)=>a`
          <${wb} step=${r} number=${i+1} missing=${n.filter(l=>l.cells[i]?.unmet)}
            partners=${s.filter(l=>l.cells[i]?.initiatives)} column=${o[0].columns[i]} />
        `)}
    </ol>
  `}function $$({plan:t,scenario:e,number:n,total:s,children:o}){let{version:r,content:i}=_.meta,l={version:r,content:(i||"").slice(0,12),scenario:Nt(e,t)};return a`
    <section class="vel">
      <div class="vel-kop">
        <p>${k.shared.app}</p>
        <p>${h(Sn.head,{date:et(un(t.key,e.date))})}</p>
      </div>
      ${o}
      <div class="vel-voet">
        <p>${h(Sn.foot.source,{sources:Xn(t)})} ${h(Sn.foot.version,l)}</p>
        <p>${h(Sn.foot.sheet,{number:n,total:s})}</p>
      </div>
    </section>
  `}function _b({cell:t,step:e}){if(!t?.initiatives&&!t?.unmet&&!t?.undecided)return a`<td class="niets">${t?.brief.join(" ")||"–"}</td>`;let[n,s]=t.brief;return t.undecided?a`<td class="onbeslist" data-kop=${lt(e)}>${n}</td>`:t.initiatives?a`
    <td data-kop=${lt(e)}>
      <${os} bar=${t.bar} /><span>${n}</span><span class="sr">. ${s}</span>
    </td>
  `:a`<td class="arcering" data-kop=${lt(e)}><span class="plaat">${n}</span></td>`}function vb({scenario:t,plan:e,...n}){let s=be(e).summary,{points:o}=V({...t,plan:e.key}),{phrase:r,named:i}=An(t,e),l=2*i["organisaties-in-de-tekst"].value<i["organisaties-bij-stappen"].value;return a`
    <${$$} plan=${e} scenario=${t} ...${n}>
      <h2 class="vel-titel">${s.heading} ${r.draft}</h2>
      <p class="vel-intro">
        ${h(s.intro,{report:Zn(e)})} ${r.lead}
      </p>
      <${es} plan=${e} />
      <${fi} title=${s.matrix.title} note=${s.matrix.note}>
        <${xb} scenario=${t} plan=${e} />
        <${ur} undecided=${xa(t,e)} />
      <//>
      <${fi} title=${k.overview.start.discuss.title}>
        <ul class="blad-punten">
          ${o.map(c=>a`
              <li>
                <h3><span class="getal">${c.number}</span> ${c.title}</h3>
                <p>${c.text} <strong>${c.ask}</strong></p>
              </li>
            `)}
          <li class="zorg"><p>
            <strong>${s.care.title}</strong>${" "}
            ${h(s.care.text,{reading:l?s.care.reading.most:s.care.reading.some})}
          </p></li>
        </ul>
      <//>
    <//>
  `}function Sb({scenario:t,plan:e,...n}){let{summary:s,shared:o}=be(e),r=et(un(e.key,t.date)),i=Zr(Qn(e,t.date),o.outcomes,An(t,e).named),l=[a`<span class="bijbeeld">${s.lanes.drawn} </span>`,s.lanes.note];return a`
    <${$$} plan=${e} scenario=${t} ...${n}>
      <${fi} title=${s.route.title} note=${s.route.note}>
        <${yb} scenario=${t} plan=${e} />
      <//>
      <${fi} title=${s.lanes.title} note=${l}>
        <${d$} scenario=${t} plan=${e} />
        <ul class="uitkomsten">
          ${i.map(([c,{tile:p,count:u}])=>a`
              <li><${Ro} outcome=${c} /> <strong>${u}</strong> ${h(p,{date:r})}</li>
            `)}
        </ul>
      <//>
    <//>
  `}function m$({route:t}){let e=H(t.query),n=Se(e),s=2*n.length;return a`
    <div class="vel-boven">
      <${st} text=${Sn.title}><p class="uitleg">${Sn.screen}</p><//>
      <${Ks} />
      <p class="acties"><button type="button" onClick=${()=>window.print()}>${Sn.print}</button></p>
    </div>
    <div class="vellen">
      ${n.map((o,r)=>a`
          <${vb} key=${o.key} scenario=${e} plan=${o} number=${2*r+1} total=${s} />
          <${Sb} key=${`${o.key}-2`} scenario=${e} plan=${o} number=${2*r+2} total=${s} />
        `)}
    </div>
    <${ge} text=${Sn.screen} />
  `}var Sn,xb,fi,f$=T(()=>{"use strict";W();xt();P();At();B();Ln();ct();Bt();eo();Je();lc();ut();br();Sn=k.summary;xb=({scenario:t,plan:e})=>a`
  <table class="blad-matrix">
    <caption class="sr">${Sn.matrix.title}</caption>
    <thead>
      <tr><td></td>${bn(e).map(n=>a`<th scope="col">${lt(n)}</th>`)}</tr>
    </thead>
    <tbody>
      ${qe("kind",t,e).map(n=>a`
          <tr>
            <th scope="row">${n.label}</th>
            ${n.cells.map((s,o)=>a`<${_b} cell=${s} step=${bn(e)[o]} />`)}
          </tr>
        `)}
    </tbody>
  </table>
`,fi=({title:t,note:e,children:n})=>a`
  <section class="blok-blad" aria-label=${t}>
    <h2>${t}</h2>
    ${e&&a`<p class="zacht">${e}</p>`}
    ${n}
  </section>
`});function cc(t){let n=t.flatMap(o=>yo(o,H({}))).map(({step:o,basis:r})=>`${x(o,"notation")} ${r}`),s=({notation:o})=>Object.keys($e).find(r=>n.includes(`${o} ${r}`));return hi(pn.filter(s).map(o=>`${o.label} (${$e[s(o)||""][1]})`))}function Ob({id:t}){let e=Q(t,"who").flatMap(y=>y.acts?y.to:[]),n=({key:y})=>h(tt.steps,{steps:cc(e.filter(w=>Yt(w,y)))}),s=y=>_.partners[y].find(w=>w.id===t)?.steps||[],o=io(s("")),r=_.plans.filter(y=>s(I?y.key:"").length),i=Q(t,"who").flatMap(y=>y.acts?[]:Nn(y.to)),l=io(C(i)).filter(y=>!o.includes(y)),c=y=>Q(y,"who").every(w=>!w.acts||w.from===t),p=C(e.filter(y=>_.works[y]?.across&&c(y)).flatMap(bo)),u=qt(t,"unitOf"),$=Wt(qt(t,"chapterLead")),f=$.flatMap(Me),d=$.flatMap(y=>qt(y,"concerns")).filter(y=>Ne(y,"Contradiction")&&Me(y).some(w=>f.includes(w))),m=y=>{let w=io(_.partners[""].find(O=>O.id===y)?.steps||[]);return w.length>0&&a`<span class="zacht"> – ${hi(w)}</span>`},g=x(t,"tooi"),b=[...No(t),[k.thing.also_known,Aa(t)],[tt.leads,$.length>0&&a`<${ze} ids=${$} />`],[tt.disputed,d.length>0&&a`<${ze} ids=${C(d)} />`],[tt.units,u.length>0&&a`<${ze} ids=${u} more=${m} />`],[tt.identity,g?h(tt.identified,{code:g,date:et(x(t,"checkedOn"))}):tt.unidentified]];return a`
    <${rt} title=${k.thing.known}>
      <${xe} text=${x(t,"summary")} />
      ${Rt(t)&&a`<p>${tt.collective}</p>`}
      ${x(t,"isIndependent")==="true"&&a`<p>${tt.independent}</p>`}
      ${r.map(y=>a`<p>${I&&`${y.title}: `}${n(y)}</p>`)}
      ${p.length>0&&a`<p>${h(tt.across,{kinds:hi(p.map(nt))})}</p>`}
      ${l.length>0&&a`<p>${h(tt.named_steps,{steps:hi(l)})}</p>`}
      ${!o.length&&!l.length&&a`<p>${tt.no_steps}</p>`}
      <${kn} pairs=${b} />
    <//>
  `}function Cb({id:t,rows:e}){let n=tt.columns,s=c=>vt(c.to)?.key,o=[...In(s),ee("actie",n.action,c=>c.to),{key:"soort",label:n.what,text:c=>pe(c.to)},{key:"rol",label:n.role,text:c=>c.phrase},wn("stand",n.stand,c=>c.to),{key:"stap",label:n.step,text:c=>oi(c.to)},ss(n.place,c=>c.of)],r=C(e.map(c=>c.to)).map(c=>{let p=e.filter($=>$.to===c),u=C(p.map($=>$.phrase)).join(", ");return{...p[0],phrase:u,of:p.flatMap($=>$.of)}}),i=lr(t,"activiteiten",H({}),s),l={id:"acties",caption:tt.work_caption,rows:r,sort:"actie",columns:o,file:i};return a`
    <${rt} title=${h(tt.work,{count:r.length})} note=${tt.work_note}>
      ${r.length?a`<${ht} ...${l} />`:a`<p>${k.shared.none}</p>`}
    <//>
  `}function jb({id:t}){let e=x(t,"organisationKind")===tt.places.of&&!Rt(t)?bt(t,"altLabel"):[],n=p=>e.some(u=>Yn(p.replace("-"," ")).includes(Yn(u))),s=p=>bt(p,"place").filter(n).join(", "),o=Q(t,"who").map(p=>p.to),r=Wt(fs.filter(p=>s(p)&&!o.includes(p))),l=a`<${ze} ids=${r} more=${p=>a`<span class="zacht"> – ${s(p)}</span> <${Tt} id=${p} />`} />`,c=h(tt.places.title,{count:r.length});return r.length>0&&a`<${rt} title=${c} note=${tt.places.note}>${l}<//>`}function Lb({id:t}){let[e,n]=[H({}),Yr(t)],o=Xr(e).flatMap(f=>Qn(f,e.date)).filter(f=>f.outcome==="ahead"&&n(f.work)),r=Q(t,"who").flatMap(f=>f.acts?f.to:[]),i=C([...r,...r.flatMap(f=>Mt(f,"followedBy"))]).filter(f=>tt.to_come.includes(Cn(f))&&!o.some(d=>d.work===f)),l=f=>h(k.shared.work.bound,{date:f}),c=[...o.map(({work:f,what:d,quote:m,by:g})=>[n(f),f,d,`${m} (${l(g)})`]),...i.map(f=>["planned",f,Te(f).toLowerCase()])],p=Object.entries(tt.coming.groups).flatMap(([f,d])=>{let m=c.filter(([b])=>b===f).map(([,b,...y])=>a`<li><${F} id=${b} />: ${y.filter(Boolean).join(", ")}</li>`),g=a`<${Mn} id=${`komt-${f}`} items=${m} first=${K()?h$:void 0} />`;return m.length?a`<p>${M(d,m.length)}</p>${g}`:[]}),u=L("beloften",{partner:x(t,"notation"),uitkomst:"ahead"}),$=o.length>0&&a`<p><a href=${u}>${tt.coming.all}</a></p>`;return p.length>0&&a`<${rt} title=${tt.coming.title} note=${tt.coming.note}>${p}${$}<//>`}function Tb({id:t}){let e=Q(t,"own");if(!e.length)return null;let n=e.map(({to:s,of:[o]})=>a`
      <h3><${F} id=${s} /></h3>
      <${pr} id=${o} /><${Xt} of=${[o]} />
    `);return a`
    <${rt} title=${h(tt.own,{count:e.length})} note=${tt.own_note}>
      <${Mn} id="eigen" as="div" first=${h$} items=${n} />
    <//>
  `}function zb({id:t}){let e=Q(t,"member");if(!e.length)return null;let n=({of:r})=>a`
    <p>${[x(r[0],"asOf").slice(0,4),x(r[0],"post")].filter(Boolean).join(": ")}</p>
    ${r.map(i=>a`<${xe} text=${x(i,"summary")} />`)} <${Xt} of=${r} />
  `,s=Wt(C(e.map(r=>$s(r,t)))).map(r=>{let i=e.filter(l=>$s(l,t)===r);return a`<li><${F} id=${r} />${i.map(n)}</li>`}),o=e[0].to===t?tt.its_members:tt.members;return a`<${rt} title=${o}><${Mn} id="leden" items=${s} first=${s.length} /><//>`}function Fb({id:t}){let e=new Map(Q(t,"with").map(s=>[$s(s,t),s]));if(!e.size)return null;let n=Wt([...e.keys()]).map(s=>{let{of:o=[],more:r}=e.get(s)||{},i=h(r?tt.more_works:tt.works,{works:o.map(oe).join(", ")});return a`<li key=${s}><${F} id=${s} /><span class="zacht">${i}</span></li>`});return a`
    <${rt} title=${tt.together} note=${tt.alphabetical}>
      ${K()?a`<${Mn} id="samen" items=${n} first=${Mb} />`:a`<ul class="kolommen">${n}</ul>`}
    <//>
  `}function Eb({id:t}){let e=H({}),n=Da(t,e),s=n.flatMap(c=>c.rows),o=Lt(n.flatMap(({end:c})=>c===t?[]:S(c))),r={id:K()?"stromen":"",title:h(tt.flows.title,{count:s.length})},i=o&&a`<p class="zacht">${h(tt.flows.note,{names:o})}</p>`,l=a`<${Ga} ...${{rows:s,scenario:e}} state=${S(t)} />`;return s.length>0&&a`<${Ao} ...${{...r,intro:i}}>${l}<//>`}function g$({id:t}){return a`
    <${Ob} id=${t} />
    <${Cb} id=${t} rows=${Q(t,"who")} />
    <${jb} id=${t} />
    <${Lb} id=${t} />
    <${Tb} id=${t} />
    <${Pa} title=${tt.wishes} ids=${qt(t,"wish")} of="concerns" />
    <${Na} title=${tt.requested} ids=${Wt(qt(t,"askedOf"))} />
    <${zb} id=${t} />
    <${Eb} id=${t} />
    <${Fb} id=${t} />
    <${Po} id=${t} />
  `}var tt,hi,h$,Mb,b$=T(()=>{"use strict";W();J();xt();P();At();B();Ds();ro();ke();or();Y();ct();Bt();te();ql();Cs();ut();Re();_n();ri();yn();tt=k.thing.organisation,hi=t=>Lt(t.map(e=>e.toLowerCase()));[h$,Mb]=[1,2]});function Ab({id:t,reports:e}){let n=ln(t);if(On(t.split("/")[0]).dates.length<3)return null;let s=o=>Ge(t,o).earlier?a`<span class="chip s-geen">${n.not_mentioned}</span>`:a`<${Tt} id=${t} date=${o} />`;return a`
    <ol class="verslagen" aria-label=${n.strip}>
      ${e.map(({date:o})=>a`<li><span class="zacht">${et(o)}</span>${s(o)}</li>`)}
    </ol>
  `}function Bb({id:t}){let e=On(t.split("/")[0]),{no_result:n,not_mentioned:s}=ln(t),o=e.dates.filter(({date:l})=>Cn(t,l)),r=_.codes.AgreementStatus[x(t,"agreementStatus")]?.definition;if(!o.length)return null;let i=(l,c)=>a`
    <${xe} text=${x(l,"summary")} /><${to} of=${l} />
    <${xe} text=${c===e.date&&x(l,"resultReported")!=="true"&&n} look="zacht" />
    <${Xt} of=${[l]} />
  `;return a`
    <${Ab} id=${t} reports=${o} />
    <ol class="tijdlijn">
      ${o.map(({date:l,label:c})=>{let p=hs(t,l);return a`
          <li>
            <strong>${D(c)}</strong>
            <p><${Tt} id=${t} date=${l} /></p>
            ${r&&l===e.date&&a`<${xe} text=${r} look="zacht" />`}
            ${Ge(t,l).earlier&&a`<p class="zacht">${D(s)}</p>`}
            ${p&&i(p,l)}
          </li>
        `})}
    </ol>
  `}function Nb({id:t}){let e=Mt(t,"silentPart"),n=e.map(s=>[x(s,"summary"),a`<span class="zacht"> (${G("SilentWeight",x(s,"weight"))})</span>`]);return e.length>0&&a`<p><strong>${ln(t).silent}</strong></p><${Pt} items=${n} />`}function Pb({id:t}){let e=ln(t),n=e.deadline_columns,s=Rs(t);if(!s.length)return null;let o=i=>[`“${x(i,"deadlineText")}”`,x(i,"revises")==="true"&&a`<span class="zacht">${e.new_deadline}</span>`],r=[{key:"tekst",label:n.text,text:i=>x(i,"deadlineText"),cell:o},{key:"waarvoor",label:n.what,text:i=>x(i,"deadlineLabel")},{key:"uiterlijk",label:n.by,text:i=>x(i,"dueBy"),cell:i=>et(x(i,"dueBy"))||x(i,"condition")},{key:"soort",label:n.kind,text:i=>Zo(x(i,"modality"))},{key:"er",label:n.there,text:i=>Ge(i).delivery||e.not_there},{...ss(n.place,()=>[]),cell:i=>a`<${xe} text=${x(i,"summary")} /><${Xt} of=${[i]} />`}];return a`<${ht} id="termijnen" caption=${e.deadlines} rows=${s} columns=${r} />`}function Ib({id:t}){let e=ln(t),n=e.who_columns,s=Q(t,"who");if(!s.length)return a`<p>${e.no_partner}</p>`;let o=({from:i})=>a`<${F} id=${i} /><${xs} id=${i} />`,r=[{key:"wie",label:n.who,text:({from:i})=>S(i),cell:o},{key:"rol",label:n.role,text:({phrase:i})=>i},{key:"wat",label:n.note,sort:!1,text:({of:i})=>x(i[0],"summary")},ss(n.place,({of:i})=>i.slice(0,1))];return a`<${ht} id="wie" caption=${e.who_caption} rows=${s} columns=${r} />`}function qb({id:t}){let e=Mt(kt(t,"inChapter"),"chapterLead");return e.length>0&&a`<p class="zacht">${ln(t).heading}<${pt} ids=${e} />.</p>`}function Rb({id:t}){let e=ln(t),n=Qr(t);if(n.length)return n.map(o=>a`<${pr} id=${o} /><${Xt} of=${[o]} />`);if(x(t,"crossCutting")!=="true")return a`<p>${e.unjudged}</p>`;let s=bt(t,"interventionKind").map(nt).join(", ");return a`
    <p>${h(e.across,{kinds:s})}</p>
    <p class="reden"><strong>${e.across_why}</strong>${x(t,"rationale")}</p>
  `}function Wb({id:t}){let e=ln(t),n=qt(t,"subMeasureOf"),s=o=>a` <${Tt} id=${o} />`;return a`<${rt} title=${e.container}><p>${e.parts}</p><${ze} ids=${n} more=${s} /><//>`}function k$({id:t}){let e=ln(t),n=On(t.split("/")[0]),s=us(n.date,n),o=x(t,"promise"),r=No(t),i=x(t,"isContainer")==="true"?Wb:Db;return a`
    <${rt} title=${o?e.promise:e.what}>
      ${Ea(t).map(l=>a`<${xe} text=${l} />`)}
      ${x(t,"isNew")==="true"&&a`<${xe} text=${h(e.new,{when:s})} look="zacht" />`}
      ${x(t,"numberedByUs")==="true"&&a`<${xe} text=${e.numbered} look="zacht" />`}
      <${Xt} of=${[t]} />
    <//>
    <${i} id=${t} />
    <${Ba} id=${t} />
    ${r.length>0&&a`<${rt} title=${k.thing.further}><${kn} pairs=${r} /><//>`}
    <${Po} id=${t} />
  `}var ln,Db,w$=T(()=>{"use strict";W();P();B();ke();Y();ct();Bt();ut();Re();_n();yn();ln=t=>be(vt(t)).thing.undertaking;Db=({id:t})=>a`
  <${rt} title=${ln(t).progress}><${Bb} id=${t} /><${Nb} id=${t} /><${Pb} id=${t} /><//>
  <${rt} title=${ln(t).who}><${Ib} id=${t} /><${qb} id=${t} /><//>
  <${Pa} title=${ln(t).expected} ids=${Q(t,"expected").map(({of:e})=>e[0])} />
  <${rt} title=${ln(t).steps}><${Rb} id=${t} /><//>
`});function Ub({id:t}){let e=Hb[dn(t)];return e?_.plans.filter(n=>!vt(t)||n===vt(t)).map(n=>({plan:n,steps:e(t,n)})).filter(({steps:n})=>n.length).map(n=>a`<${Vb} key=${n.plan.key} ...${n} />`):null}function Kb({id:t}){let e=qt(t,"inChapter"),n=bl(Xe.other.annex.file),s=l=>a` <${Tt} id=${l} />`,o=l=>h(Xe.other.at,{steps:cc([l])||k.shared.all_steps}),r=l=>a`${s(l)}<p class="zacht">${Ea(l).join(" ")} ${o(l)}</p>`,i=fs.filter(l=>_.works[l]?.chapters?.includes(t)&&!e.includes(l));return a`
    <${rt} title=${Xe.other.chapter}>
      ${n&&a`<p class="zacht"><a href=${n.href} download=${n.download}>${Xe.other.annex.label}</a></p>`}
      <${ze} ids=${Wt(e)} more=${r} />
      ${i.length>0&&a`<p>${Xe.other.under}</p><${ze} ids=${Wt(i)} more=${s} />`}
    <//>
  `}function Gb({id:t}){let e=[...No(t),[Ne(t,"Legislation")?Xe.also_known:Xe.in_source,Aa(t)],[Xe.place,Me(t).length>0&&a`<${Xt} of=${[t]} />`]];return a`
    <${rt} title=${Xe.known}>
      ${Ne(t,"Facilitator")&&a`<p class="zacht">${be(vt(t)).thing.other.judged}</p>`}
      <${xe} text=${x(t,"summary")} />
      <${xe} text=${x(t,"rationale")} />
      <${kn} pairs=${e} />
    <//>
    <${Ba} id=${t} />
    ${Ne(t,"Chapter")&&a`<${Kb} id=${t} />`}
    <${Po} id=${t} />
  `}function Yb({id:t}){let e=H(z.route.query),n=dn(t)==="organisation"&&x(t,"notation"),s=i=>Rn(i).some(({partners:l})=>n&&l.includes(n)),o=V(e).gaps.filter(i=>i.pages.includes(t)||s(i));if(!o.length)return null;let r=o.map(i=>a`<article class=${`punt gewicht-${i.severity}`}><${Ca} gap=${i} scenario=${e} /></article>`);return a`
    <${rt} title=${h(Xe.gaps,{count:o.length})}>
      <${Mn} id="vragen" items=${r} first=${K()?Qb:Jb} as="div" />
    <//>
  `}function Zb({id:t}){let e=dn(t),n=[y$[e]&&a`<a href=${L(y$[e])}>${Xe.crumbs[e]}</a>`,I&&vt(t)?.title,...["inChapter","subMeasureOf"].map(s=>kt(t,s)&&a`<${F} id=${kt(t,s)} />`),pe(t)].filter(Boolean);return a`<p class="kruimel">${n.map((s,o)=>[o>0&&" › ",s])}</p>`}function _$({route:t}){let e=t.path.slice(1).join("/");if(!Zt(e))return a`<${Ms} />`;let n=S(e),s=dn(e),o=Xb[s],r=s==="undertaking"&&x(e,"isContainer")!=="true",i=()=>{let[l,c]=["promise","summary"].map(f=>x(e,f)),p=r?[l&&`${Xe.promised} ${l}`,h(Xe.stand,{stand:Te(e).toLowerCase()})]:[c],u=[`${pe(e)} ${n}`,p.filter(Boolean).join(" ")].filter(Boolean).join(": "),$=C([...Me(e),...Me(hs(e))]);return da(u.replace(/([^.!?])$/,"$1."),$,null,vt(e)||ot())};return a`
    <${Zb} id=${e} />
    <${st} text=${Ne(e,"Facilitator")?`“${n}”`:n} title=${n}>
      ${r&&a`<p><${Tt} id=${e} /></p>`}
    <//>
    ${["undertaking","organisation"].includes(s)&&a`<${jo} />`}
    <${Ub} id=${e} />
    <div class="acties bovenaan">
      <${Ss} text=${i} />
      <button type="button" class="klein" onClick=${()=>window.print()}>${k.gaps.bar.print}</button>
      <a href=${L("verken",{uit:e,kies:e})}>${Xe.around}</a>
    </div>
    <${o} id=${e} />
    <${Yb} id=${e} />
  `}var Xe,pc,Hb,Vb,Jb,Qb,y$,Xb,x$=T(()=>{"use strict";W();J();xt();P();At();B();ke();Y();ct();Bt();Je();te();Cs();Fo();ut();Re();_n();b$();ri();w$();yn();gr();Xe=k.thing,pc=k.thing.route,Hb={organisation:(t,e)=>_.partners[I?e.key:""].find(n=>n.id===t)?.steps||[],undertaking:Nn},Vb=({plan:t,steps:e})=>a`
  <div class="routelijn">
    <ol aria-label=${I?h(pc.of_plan,{plan:t.title}):pc.label}>
      ${t.steps.map(n=>a`
          <li class=${e.includes(n.notation)?"hier":""}>
            ${n.label}<span class="sr">${pc[e.includes(n.notation)?"here":"not_here"]}</span>
          </li>
        `)}
    </ol>
  </div>
`;[Jb,Qb]=[3,1];y$={organisation:"partners",undertaking:"maatregelen",step:"overzicht"};Xb={undertaking:k$,organisation:g$,step:gd,other:Gb}});function tk({rows:t,whole:e,chosen:n,plan:s,scenario:o}){let r=e?An(o,s).named:{},i=be(s).shared.outcomes;return a`
    <div class="tegels-uitkomst" role="group" aria-label=${gt.tiles_label}>
      ${Zr(t,i,r).map(([l,{tile:c,count:p}])=>a`
          <button type="button" id=${`uitkomst-${l}`} aria-pressed=${String(n===l)}
            onClick=${()=>R({uitkomst:n===l?null:l})}>
            <${Ro} outcome=${l} />
            <span class="getal">${p}</span>
            <span>${h(c,{date:et(un(s.key,o.date))})}</span>
          </button>
        `)}
    </div>
  `}function rk({rows:t,plan:e,date:n}){let{outcomes:s}=k.shared,o=Object.keys(s).find(l=>s[l].open),r=t.filter(l=>l.outcome===o).sort((l,c)=>Z(l.day,c.day)),i=r.slice(0,sk).map(l=>a`
      <${Ro} outcome=${l.outcome} />
      <span>
        <${F} id=${l.work} text=${l.short} />${" "}${l.what||""}
        <span class="bij">${l.modality}: ${l.quote}</span>
      </span>
    `);return a`
    <aside class="langst-open">
      <h2>${gt.open.title}</h2>
      <p>${r.length?h(gt.open.phrase,{date:et(un(e.key,n))}):gt.open.none}</p>
      <${Pt} items=${i} />
      <p><a href=${L("aandachtspunten",{vraag:"deadline-verstreken"})}>${gt.open.gaps}</a></p>
      <h2>${gt.read.title}</h2>
      <ul class="leesregels"><li>${gt.read.first}</li>${ok}<li>${gt.read.last}</li></ul>
    </aside>
  `}function lk({rows:t}){let e=C(t.map(r=>r.day.slice(0,4))).sort(Z),s=C([...t.flatMap(r=>S$(r.work)),...Gr]).map(r=>[r,S(we(r))]).sort((r,i)=>Z(r[1],i[1])),o=[[gt.fields.year,"jaar",en(e)],[gt.fields.partner,"partner",s]];return a`<${$a} fields=${o} names=${["jaar","partner"]} />`}function pk({plan:t,scenario:e,chosen:n,query:s}){let o=Qn(t,e.date),r=sp(t,e.date).filter(gi(s)),i=o.filter(gi(s)),l=i.length===o.length,c=d=>d.filter(m=>!n||m.outcome===n),p=c(i),u=bs(p).join(" · "),$=a`
    <p class="zacht belofte-intro">${h(gt.intro,{count:o.length,undated:r.length})}</p>
    <p>${An(e,t).phrase.overdue}</p>
  `,f=a`
    <details class="tweeling">
      <summary>${h(gt.undated,{count:r.length})}</summary>
      <${Pt} items=${r.map(ck)} />
    </details>
  `;return a`
    <section>
      ${I&&a`<h2>${t.title}</h2>`}
      ${l?$:a`<p role="status"><strong>${M(gt.kept,p.length)}</strong> ${u}</p>`}
      <${Za} works=${c(o.filter(gi({...s,partner:""}))).map(d=>d.work)}
        partner=${s.partner||""} />
      <${tk} rows=${i} whole=${l} chosen=${n} plan=${t} scenario=${e} />
      <div class="belofteblad">
        <div><${c$} plan=${t} rows=${p} date=${e.date} /><${ik} plan=${t} rows=${p} /></div>
        <${rk} rows=${i} plan=${t} date=${e.date} />
      </div>
      <details class="tweeling">
        <summary>${gt.table}</summary>
        <${ht} id=${`beloften-${t.key}`} caption=${gt.caption} rows=${p} columns=${v$} sort="dag" />
      </details>
      ${r.length>0&&f}
    </section>
  `}function O$({route:t}){let e=H(t.query),n=Xr(e),s=t.query.uitkomst in k.shared.outcomes?t.query.uitkomst:"",o=n.flatMap(l=>Qn(l,e.date)),r=o.filter(gi(t.query)).filter(l=>!s||l.outcome===s),i={title:gt.heading,scenario:e,of:"svg.lanen",legend:".tegels-uitkomst button"};return a`
    <${st} text=${gt.heading} title=${gt.title} />
    <${hn}><${Ks} /><${ar} /><${lk} rows=${o} /><//>
    <${jo} />
    ${n.map(l=>a`<${pk} key=${l.key} ...${{plan:l,scenario:e,chosen:s,query:t.query}} />`)}
    ${!n.length&&a`<p>${gt.none}</p>`}
    <p class="acties">
      <${me} name="beloften.csv" rows=${()=>nk(r,e)} />
      ${n.length>0&&a`<${Ye} name="beloften" ...${i} />`}
    </p>
    <${ge} text=${M(gt.lane_total,r.length)} />
  `}var gt,ek,v$,nk,sk,ok,ak,ik,S$,gi,ck,C$=T(()=>{"use strict";W();J();xt();P();At();B();ke();Y();Bt();Je();te();Ql();js();lc();ut();br();Re();_n();gt=k.promises;ek=t=>{let e=ks(t.plan).lanes[t.lane];return e?wo(e):""},v$=[{key:"dag",label:gt.columns.day,text:t=>t.day,cell:t=>t.by},ee("actie",gt.columns.work,t=>t.work),{key:"wat",label:gt.columns.what,text:t=>t.what||x(t.work,"prefLabel")},{key:"wie",label:gt.columns.who,text:t=>Jn(t.work)},{key:"woorden",label:gt.columns.quote,text:t=>t.quote},{key:"stand",label:gt.columns.stand,text:t=>k.shared.outcomes[t.outcome]?.phrase||t.stand,cell:t=>t.outcome?a`<${ao} outcome=${t.outcome} on=${t.on} />`:t.stand},{key:"hoofdstuk",label:gt.columns.lane,text:ek}],nk=(t,e)=>{let n=[...v$,Lo(gt.columns.place,s=>s.id)];return jn(n,t,s=>re(e,s.plan.key))},sk=6,ok=gt.read.drawn.map(t=>a`<li class="bijbeeld">${t}</li>`);ak=t=>a`
  <${ao} outcome=${t.outcome} on=${t.by} />
  <span><${F} id=${t.work} text=${t.short} />${" "}${t.what||t.quote}</span>
`,ik=({plan:t,rows:e})=>a`
  <div class="lanenlijst">
    ${mi(t,e).map(n=>a`
        <details>
          <summary>${wo(n)}
            <span class="bij">
              ${M(gt.lane_total,n.mine.length)}${bs(n.mine,!0).map(s=>` · ${s}`)}
            </span>
          </summary>
          <${Pt} items=${n.mine.map(ak)} />
        </details>
      `)}
  </div>
`,S$=t=>Q(t,"who").map(e=>x(e.from,"notation")),gi=t=>e=>(!t.jaar||e.day.startsWith(t.jaar))&&(!t.partner||S$(e.work).includes(t.partner));ck=({work:t,quote:e,what:n,stand:s})=>a`<${F} id=${t} />: ${[e,n].filter(Boolean).join(", ")}${s&&`; ${s}`}`});function j$({title:t,count:e,none:n,children:s}){return a`
    <section class="blok">
      <${I?"h3":"h2"}>${h(Bs.part,{title:t,count:e})}<//>
      ${e?s:a`<p>${n}</p>`}
    </section>
  `}function uk({loss:t,scenario:e,id:n,title:s}){let o=M$(t,e),r=[{key:"vak",label:Bs.columns.cell,sort:!1,text:({name:i})=>i,cell:({cell:i,as:l,name:c})=>l?a`<a href=${Os(i,t.plan)}>${c}</a>`:c},{key:"nu",label:Bs.columns.now,sort:!1,text:({now:i})=>i},{key:"weg",label:Bs.columns.lost,sort:!1,text:({cell:i})=>i.phrase}];return a`<${ht} ...${{id:n,rows:o,columns:r}} caption=${s} hideCaption open=${L$()} />`}function dk({loss:t,names:e,scenario:n,apart:s}){let o=On(t.plan),{cells:r,none:i,...l}=o.words.losses,c=`verlies${o===_.plans[0]?"":`-${o.key}`}`,p=$=>{let f=new Map;for(let{acts:g,from:b,phrase:y=""}of Q($,"who",n.date))g&&!e.includes(S(b))&&cn(f,y,S(b));let d=[...f].map(([g,b])=>`${Lt(b)} (${g})`).join("; "),m=d&&a` <span class="zacht">${h(Bs.others,{names:d})}</span>`;return a`<li><${F} id=${$} /> <${Tt} id=${$} date=${n.date} />${m}</li>`},u=($,f,d=[])=>{let m=a`<${Mn} id=${`${c}-${f}`} items=${d.map(p)} first=${L$()} />`;return d.length>0&&a`<${j$} title=${$} count=${d.length}>${m}<//>`};return a`
    <section>
      ${I&&a`<h2>${o.title}</h2>`}
      <p class="verlieskop">${t.headline}</p>
      <p>${t.phrase}</p>
      ${s}
      <${fk} loss=${t} scenario=${n} />
      <${j$} title=${r} count=${t.cells.length} none=${i}>
        <${uk} loss=${t} scenario=${n} id=${c} title=${r} />
      <//>
      ${Object.entries(l).map(([$,f])=>u(f,$,t[$]))}
      ${t.blocks.map(($,f)=>u($.phrase,String(f),$.acts))}
    </section>
  `}function uc({losses:t,names:e,scenario:n,apart:s}){let o=()=>t.flatMap(r=>M$(r,n).map(({cell:i,step:l,now:c})=>[Lt(e),nt(i.column),l,c,i.phrase,...re(n,r.plan)]));return a`
    ${t.map((r,i)=>a`<${dk} ...${{loss:r,names:e,scenario:n}} apart=${!i&&s} />`)}
    ${!t.length&&[Se(n).map(r=>a`<p>${r.words.losses.nothing}</p>`),s]}
    <div class="acties"><${me} name="wat-als.csv" rows=${()=>[[...Bs.csv,...Js],...o()]} /></div>
  `}function $k(t,e){let n=new Map(t.places.map(s=>[`${s.step}~${s.kind}`,s]));return V({...e,plan:t.plan}).places.map(s=>({key:s.kind||String(s.step),last_actor:[],only_lead:[],title:s.kind?D(nt(s.kind)):lt(s.step),...n.get(`${s.step}~${s.kind}`),things:s.things}))}function mk({place:t,date:e}){let{title:n,things:s,last_actor:o,only_lead:r}=t,i=s.filter(c=>!o.includes(c)),l=i.length-r.length;return a`
    <li class=${o.length?"verlies":s.length?"":"leegstap"} data-stap=${t.key}>
      <h3>${n}</h3>
      <div class="palen" aria-hidden="true">
        ${o.map(c=>a`<i key=${c} class="paal weg"></i>`)}
        ${i.map(c=>a`<i key=${c} class=${`paal b-${gs(c,e)}`}></i>`)}
      </div>
      ${o.length>0&&a`
          <p class="verliestal">${h(uo.lost,{count:o.length,total:s.length})}</p>
          <p class="verlieswoord">${uo.lost_phrase}</p>
        `}
      ${r.length>0&&a`<p>${M(uo.lead,r.length)}</p>`}
      ${(l>0||!s.length)&&a`<p class="zacht">${s.length?M(uo.stays,l):uo.nothing}</p>`}
    </li>
  `}function fk({loss:t,scenario:e}){let{legend:n}=uo,s=$k(t,e),o=C(s.flatMap(i=>i.things.map(l=>gs(l,e.date)))),r=Object.keys(_.codes.CellState).filter(i=>o.includes(i));return a`
    <section class="verliesbeeld">
      <h2>${uo.title}</h2>
      <ul class="plaatsen">
        ${s.map(i=>a`<${mk} key=${i.key} place=${i} date=${e.date} />`)}
      </ul>
      <p class="verlieslegenda">
        <span><i class="paal weg"></i> ${h(n.lost,{source:ho(ot(t.plan))})}</span>
        ${r.map(i=>a`<span><i class=${`paal b-${i}`}></i> ${G("CellState",i)}</span>`)}
        <span>${n.stays}</span>
      </p>
    </section>
  `}var uo,Bs,L$,M$,T$=T(()=>{"use strict";W();xt();P();At();B();ke();Ln();Y();ct();Bt();te();Cs();ut();Re();uo=k.whatif.picture,Bs=k.whatif,L$=()=>K()?2:void 0,M$=(t,e)=>t.cells.map(n=>{let{matrix:s}=V({...e,plan:t.plan}),o=s.kind.find(c=>c.column===n.column&&c.barrier===n.barrier),[r,i]=[D(nt(n.column)),o?lt(n.barrier):""],l=o?h(Bs.cell,{kind:r,step:i.toLowerCase()}):r;return{cell:n,as:o,step:i,name:l,now:o?To(o):Bs.no_cell}})});function hk({notations:t,names:e,scenario:n}){let s=t.map(l=>["zonder",l]),o=hr("answer",{options:[...ds(n),...s]},()=>Ct(X.done));if(!o||o.silent!==void 0)return a`<div><p>${o?o.silent:X.busy}</p></div>`;let r=l=>!n.plan||l.plan===n.plan,i=M(X.questions,o.gaps.filter(r).length);return a`
    <div>
      <${uc} losses=${o.losses.filter(r)} names=${e} scenario=${n} />
      <p>${h(X.with_this,{questions:i,now:V(n).gaps.length})}</p>
    </div>
  `}function gk({acting:t,chosen:e}){let[n,s]=q(""),o=c=>R({zonder:c.map(bi).join(",")}),r=c=>{if(e.includes(c))return o(e.filter(p=>p!==c));o(Be()?[...e,c]:[c])},i=c=>[S(c),...bt(c,"altLabel")].join(" "),l=t.filter(c=>vo(i(c),n));return a`
    <h2>${X.leave_out}</h2>
    ${e.map(c=>a`
        <button type="button" class="weggelaten" key=${c} aria-label=${h(X.put_back,{name:S(c)})}
          onClick=${()=>r(c)}>
          ${S(c)}<span aria-hidden="true">×</span>
        </button>
      `)}
    ${e.length>0&&a`
        <p class="acties">
          <button type="button" class="klein" id="wis" onClick=${()=>o([])}>${X.clear}</button>
          <button type="button" class="klein" onClick=${()=>ir(location.href,X.shared)}>${X.share}</button>
        </p>
      `}
    <label class="veld">
      <span>${X.search}</span>
      <input id="partnerzoek" type="search" autocomplete="off" spellcheck=${!1} value=${n}
        onInput=${c=>s(c.target.value)}
        onKeyDown=${c=>c.key==="Enter"&&l.length===1&&r(l[0])} />
    </label>
    <ul class="partnerlijst" aria-label=${X.list}>
      ${l.map(c=>a`
          <li key=${c}>
            <button type="button" id=${`zonder-${bi(c)}`} aria-pressed=${String(e.includes(c))}
              onClick=${()=>r(c)}>${S(c)}</button>
          </li>
        `)}
    </ul>
    ${!l.length&&a`<p>${X.none_found}</p>`}
    ${!Be()&&a`<p class="zacht">${X.alone}</p>`}
  `}function bk({most:t,scenario:e}){let n=({steps:o,alone:r,lead:i})=>[r>0&&M(X.start.alone,r),r>0&&(o.length?h(X.start.steps,{steps:Lt(o.map(l=>lt(l).toLowerCase()))}):X.start.no_step),i>0&&M(X.start.lead,i)].filter(Boolean),s=ho(ot(e.plan));return a`
    <section id="begin">
      <h2>${X.start.title}</h2>
      <p class="zacht">${h(X.start.phrase,{source:s})}</p>
      <ul class="beginlijst">
        ${t.map(o=>a`
            <li key=${`${o.who}${o.plan}`}>
              <a href=${L("wat-als",{zonder:bi(o.who)})}>${S(o.who)}</a>
              <span class="bij">${I?`${On(o.plan).title}: `:""}${n(o).join(", ")}</span>
            </li>
          `)}
      </ul>
      ${!t.length&&a`<p>${X.start.no_partner}</p>`}
    </section>
  `}function kk({id:t,scenario:e}){let n=r=>Lt(Wt(C(r)).map(S)),s=Object.entries(X.apart.roles).map(([r,i])=>{let l=p=>Q(p,"who",e.date).filter(u=>u.role===r),c=Wt(C(l(t).map(p=>p.to))).map(p=>{let u=n(l(p).flatMap($=>$.from===t?[]:[$.from]));return S(p)+(u&&h(X.apart.others,{names:u}))});return c.length>0&&a`<p>${h(i,{names:Lt(c)})}</p>`}),o=Da(t,e).map(({end:r,rows:i})=>{let l=n(i.flatMap(({from:u,to:$})=>[...u,...$].filter(f=>f!==r))),c=h(r===t?X.apart.flows:X.apart.group_flows,{name:S(r)}),p=a`<${F} id=${r} text=${M(X.apart.count,i.length)} />`;return a`<p>${c} ${p}${l&&h(X.apart.parties,{names:l})}.</p>`});return a`
    ${["chapterLead","unitOf"].map(r=>{let i=n(qt(t,r));return i&&a`<p>${h(X.apart[r],{names:i})}</p>`})}
    ${s} ${o}
    <p>${X.apart.page} <${F} id=${t} />.</p>
  `}function z$({route:t}){let e=H(t.query),{without:n,most:s}=V(e),o=Wt(Object.keys(n).filter(m=>n[m].length)),r=(t.query.zonder||"").split(",").map(we).filter(Boolean),i=r.map(m=>S(m)),[l]=r,c=r.length>1&&Be(),[,p,...u]=t.path,$=[[X.leave_out,L("wat-als"),!p],[X.action.title,L(["wat-als","actie"]),!!p]],f=a`
    <${cr} label=${X.title} tabs=${$} />
    <${st} text=${X.title} title=${p?X.action.title:X.title}>
      <p class="uitleg">${p?X.action[Be()?"intro":"intro_elsewhere"]:X.intro}</p>
    <//>
    <${fa} scenario=${e} />
  `;if(p)return[f,a`<${Du} requested=${u.join("/")} scenario=${e} />`];let d=()=>c?a`<${hk} notations=${r.map(bi)} names=${i} scenario=${e} />`:l?a`
      <${uc} losses=${n[l]||[]} names=${i.slice(0,1)} scenario=${e}
        apart=${a`<${kk} id=${l} scenario=${e} />`} />
    `:a`<${bk} most=${s} scenario=${e} />`;return a`
    ${f}
    <${Wl} chosen=${r.join(",")} choices=${a`<${gk} acting=${o} chosen=${r} />`}
      follows=${d()} />
    <${ge} text=${r.length===1?h(X.phrase,{name:i[0]}):""} />
  `}var X,bi,F$=T(()=>{"use strict";je();So();W();J();xt();P();At();B();Le();ro();ke();Y();ct();Je();te();ya();ut();T$();Dl();yn();X=k.whatif;bi=t=>x(t,"notation")});var A$={};I$(A$,{answerTo:()=>V,compare:()=>Z,connection:()=>_o,csv:()=>Dr,data:()=>_,here:()=>z,longerWays:()=>na,scenarioOf:()=>H});function wi(t=null){for(let e of yi())e!==t&&(e.open=!1)}function dc(){wi(),Fn().classList.remove("is-open"),ki().setAttribute("aria-expanded","false")}function wk(){Fn()&&(ki().addEventListener("click",()=>{let t=Fn().classList.toggle("is-open");for(let e of yi())e.open=t;ki().setAttribute("aria-expanded",String(t))}),Fn().addEventListener("click",t=>{let e=t.target;e.closest("a")?dc():e.closest("summary")&&!K()&&wi(e.closest("details"))}),Fn().addEventListener("keydown",t=>{if(t.key!=="Escape")return;let e=yi().find(n=>n.open);K()?ki().focus():e?.querySelector("summary")?.focus(),dc()}),document.addEventListener("click",t=>{!K()&&!Fn().contains(t.target)&&wi()}),Fn().addEventListener("focusout",t=>{let e=t.relatedTarget;e&&!K()&&!Fn().contains(e)&&wi()}))}function yk(t){if(!Fn())return;let e=kl(t)?.to;for(let n of Fn().querySelectorAll("a")){let{path:s}=Wi(n.hash);s[0]===e?n.setAttribute("aria-current","page"):n.removeAttribute("aria-current"),n.setAttribute("href",L(s))}for(let n of yi())n.classList.toggle("is-hier",!!n.querySelector("[aria-current]"))}function _k(t,e){let n=Object.keys(_.comparisons).length>0,s=n||t==="vergelijk";return Lr=!Go(e)||s!==n,Lr?(En(a`<p role="status">${k.werkplaats.busy}</p>`,_t("inhoud")),_i?it().show(_i,it().own):$c||xk(ds(e),s),!0):!1}async function xk(t,e){$c=!0;try{_i=(await it().ask("page",{options:t,comparisons:e})).page,Lr&&it().show(_i,it().own)}catch(n){Lr&&En(a`<p role="alert">${n.message}</p>`,_t("inhoud"))}$c=!1}function vk(t){let e=t.path[0]||"overzicht",n=_t("inhoud");if(_t("bronregel").hidden=e==="controleer"&&!!ce()?.board,ce()?.own&&_k(e,H(t.query)))return;n.className=`scherm-${e}`;let s=_t("zoek");s&&e!=="zoek"&&(s.value="");let o=E$[e]||E$.onbekend;En([a`<${qp} name=${e} />`,a`<${o} key=${t.path.join("/")} route=${t} />`],n),yk(e)}function mc(){let t=_t("motor");t.hidden=!1;let{state:e,why:n,own:s}=it();En(a`<${Jd} state=${e} why=${n} own=${s} />`,t)}function Sk(){Ok(),Lr=!1,window.removeEventListener("werkplaats",mc),En(null,_t("inhoud")),En(null,_t("motor"))}var Fn,ki,yi,E$,$c,_i,Lr,Ok,B$=T(()=>{"use strict";je();W();J();xt();P();At();B();Le();Ds();or();ct();te();ya();Zp();du();hu();Xu();md();Td();Ed();Zd();r$();gr();f$();x$();C$();F$();Fn=()=>_t("menu"),ki=()=>_t("menuknop"),yi=()=>[...Fn().querySelectorAll("details")];_t("spring").addEventListener("click",t=>{t.preventDefault(),_t("inhoud").focus()});wk();_t("zoekvorm")?.addEventListener("submit",t=>{t.preventDefault(),dc();let e=_t("zoek").value;location.hash=zp(e)||L("zoek",{q:e})});for(let t of document.querySelectorAll(".meld"))t.addEventListener("click",()=>{let{text:e,done:n}=k.shared.report_fault,{version:s,content:o}=_.meta,r={title:document.title,address:location.hash||"#/overzicht",version:s,content:o};ir(h(e,{...r,sources:Xn()}),n)});E$={__proto__:null,overzicht:Fd,dekking:fu,aandachtspunten:$d,partners:_d,maatregelen:Od,naslag:jd,gevraagd:Ld,tijdlijn:Md,beloften:O$,verken:Zu,ding:_$,samenvatting:m$,vragen:o$,"wat-als":z$,vergelijk:uu,"weet-niet":Yp,methode:Qp,zoek:Hu,controleer:ce()?Yd:Qd,onbekend:Ms},$c=!1,_i="",Lr=!1;ce()&&(window.addEventListener("werkplaats",mc),mc());_t("inhoud").replaceChildren();Ok=Kc(vk);ce()&&window.addEventListener("andere-bladzijde",Sk,{once:!0});document.documentElement.dataset.klaar="ja"});je();vi();typeof DecompressionStream>"u"?_t("te-oud").hidden=!1:hc().then(async()=>{window.ketenkaart=await Promise.resolve().then(()=>(B$(),A$))});})();
